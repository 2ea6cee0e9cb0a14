package permed.platform.accounts.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.accounts.internal.Budgets.Claim;
import permed.platform.accounts.internal.Budgets.Kind;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.accounts.internal.SignInOutcome.Slow;
import permed.platform.people.PersonId;

/** What a verified passkey opens: a new session, the next step of one, or a fresh proof. */
@Component
public class PasskeySignIn {

  private final Passkeys passkeys;
  private final SignIn signIn;
  private final Budgets budgets;

  PasskeySignIn(Passkeys passkeys, SignIn signIn, Budgets budgets) {
    this.passkeys = passkeys;
    this.signIn = signIn;
    this.budgets = budgets;
  }

  /**
   * The session after an authenticator's answer; refused where the answer does not fit or is
   * somebody else's.
   *
   * @param session the session the request came with, half-open or open
   */
  public SignInOutcome enter(
      @Nullable Session session, String sealed, String answer, RelyingParty site, Client client) {
    List<Claim> claims = List.of(new Claim(Kind.NETWORK, client.network()));
    Optional<Duration> wait = budgets.take(claims);
    if (wait.isPresent()) {
      return new Slow(wait.get());
    }
    Optional<NewSession> entered =
        passkeys.verify(sealed, answer, site).flatMap(person -> enter(person, session, client));
    if (entered.isEmpty()) {
      return new Refused();
    }
    budgets.giveBack(claims);
    return new Entered(entered.get());
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
