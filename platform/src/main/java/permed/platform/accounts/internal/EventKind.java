package permed.platform.accounts.internal;

import java.util.Arrays;
import java.util.Locale;

/** What can happen to an account. */
public enum EventKind {
  SIGNED_IN,
  WRONG_PASSWORD,
  WRONG_CODE,
  SLOWED_DOWN,
  SIGNED_OUT,
  SESSION_ENDED,
  SESSION_STOLEN,
  INVITED,
  INVITATION_ACCEPTED,
  RECOVERY_ASKED,
  RECOVERED,
  PASSWORD_CHANGED,
  GENERATOR_ADDED,
  GENERATOR_REMOVED,
  RECOVERY_CODE_USED,
  CODES_RENEWED,
  PASSKEY_ADDED,
  PASSKEY_REMOVED,
  ORGANISATION_LINKED,
  ORGANISATION_UNLINKED,
  SECOND_FACTOR_RESET,
  ADDRESS_CHANGED;

  /** Lower case with dashes, as it is kept and as the end of its message key. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static EventKind of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
  }
}
