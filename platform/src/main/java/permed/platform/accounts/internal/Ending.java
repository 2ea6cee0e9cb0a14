package permed.platform.accounts.internal;

/** Why a session ended. */
public enum Ending {
  SIGNED_OUT,
  ENDED_BY_PERSON,
  ENDED_BY_SECRETARIAT,
  PASSWORD_CHANGED,
  STOLEN,
  EXPIRED
}
