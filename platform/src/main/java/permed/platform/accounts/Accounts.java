package permed.platform.accounts;

import java.net.URI;
import org.springframework.stereotype.Component;
import permed.platform.accounts.internal.Invitations;
import permed.platform.accounts.internal.OwnSessions;
import permed.platform.accounts.internal.SecondFactors;
import permed.platform.audit.Act;
import permed.platform.people.PersonId;

/** What the secretariat does about the accounts of others. */
@Component
public class Accounts {

  private final Invitations invitations;
  private final SecondFactors factors;
  private final OwnSessions sessions;

  Accounts(Invitations invitations, SecondFactors factors, OwnSessions sessions) {
    this.invitations = invitations;
    this.factors = factors;
    this.sessions = sessions;
  }

  /** Sends a person the link with which to set a password and enter; it works once, for 14 days. */
  public InviteOutcome invite(PersonId person, Act act) {
    return invitations.invite(person, act);
  }

  /**
   * The same link, handed over instead of mailed: for the first officer of an installation, or
   * where mail does not arrive. Whoever has it enters as the person; also one who has an account.
   */
  public URI invitationLink(PersonId person, Act act) {
    return invitations.link(person, act);
  }

  /** Whether a person can enter now. */
  public AccountState state(PersonId person) {
    return invitations.state(person);
  }

  /** Whether a person has an account or an invitation that works. */
  public boolean hasAccount(PersonId person) {
    return state(person) != AccountState.NONE;
  }

  /** Whether a person has a second factor. */
  public boolean hasSecondFactor(PersonId person) {
    return factors.hasAny(person);
  }

  /** Ends every session of a person and returns how many there were. */
  public int endSessions(PersonId person, Act act) {
    return sessions.endAll(person, act);
  }

  /**
   * Takes every second factor away, for a person who lost them all and proved to be it by other
   * means; the person is told by mail.
   */
  public void resetSecondFactor(PersonId person, Act act) {
    factors.reset(person, act);
  }
}
