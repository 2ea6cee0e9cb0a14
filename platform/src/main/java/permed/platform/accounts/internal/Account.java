package permed.platform.accounts.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import permed.platform.people.PersonId;

/**
 * How a person proves to be that person.
 *
 * @param password encoded, absent until one is set
 * @param totpSecret secret of the code generator in base 32, absent where there is none
 * @param secondFactorAskedAt when an officer was first asked for a second factor
 */
record Account(
    PersonId person,
    Instant createdAt,
    @Nullable String password,
    @Nullable Instant passwordSetAt,
    @Nullable String totpSecret,
    @Nullable Instant secondFactorAskedAt) {

  @Override
  public String toString() {
    return "Account[" + person + "]";
  }
}
