package permed.platform.accounts.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.people.PersonId;

/** What a verified passkey opens: a new session, the next step of one, or a fresh proof. */
@Component
public class PasskeySignIn {

  private final Passkeys passkeys;
  private final SignIn signIn;

  PasskeySignIn(Passkeys passkeys, SignIn signIn) {
    this.passkeys = passkeys;
    this.signIn = signIn;
  }

  /**
   * The session after an authenticator's answer; empty where the answer does not fit or is somebody
   * else's.
   *
   * @param session the session the request came with, half-open or open
   */
  public Optional<NewSession> enter(
      @Nullable Session session, String sealed, String answer, RelyingParty site, Client client) {
    return passkeys.verify(sealed, answer, site).flatMap(person -> enter(person, session, client));
  }

  private Optional<NewSession> enter(PersonId person, @Nullable Session session, Client client) {
    if (session == null) {
      return Optional.of(signIn.withPasskey(person, client));
    }
    if (!session.person().equals(person)) {
      return Optional.empty();
    }
    return Optional.of(
        session.stage() == Stage.OPEN
            ? signIn.confirmed(session, client)
            : signIn.withPasskey(session, client));
  }
}
