package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.accounts.internal.Gate.DESK;
import static permed.platform.accounts.internal.Gate.PASSWORD;
import static permed.platform.accounts.internal.Gate.STRANGER;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

class SessionsTest {

  private static final String EMAIL = "austria@example.org";

  private final Gate gate = new Gate();
  private final Person person = gate.member(EMAIL);

  @Test
  void endWhenNothingHappensForHalfADay() {
    Secret token = gate.entered(EMAIL, DESK).token();

    gate.pass(Duration.ofHours(11));
    assertThat(gate.sessions.find(token)).isPresent();
    gate.pass(Duration.ofHours(11));
    assertThat(gate.sessions.find(token)).as("seen eleven hours ago").isPresent();
    gate.pass(Duration.ofHours(12));

    assertThat(gate.sessions.find(token)).isEmpty();
  }

  @Test
  void endAfterAWeekHoweverBusy() {
    Secret token = gate.entered(EMAIL, DESK).token();

    for (int hours = 0; hours < 7 * 24 - 6; hours += 6) {
      gate.pass(Duration.ofHours(6));
      assertThat(gate.sessions.find(token)).isPresent();
    }
    gate.pass(Duration.ofHours(6));

    assertThat(gate.sessions.find(token)).isEmpty();
  }

  @Test
  void areKeptByHashOnly() {
    NewSession session = gate.entered(EMAIL, DESK);

    String row =
        gate.database
            .jdbc()
            .sql("select s::text from accounts.session s where id = :id")
            .param("id", session.session().id())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain(session.token().text());
    assertThat(session.token().text()).hasSize(43);
    assertThat(session.token()).hasToString("Secret[…]");
  }

  @Test
  void areOpenedByNoOtherToken() {
    gate.entered(EMAIL, DESK);

    assertThat(gate.sessions.find(Secret.random())).isEmpty();
    assertThat(gate.sessions.find(new Secret(""))).isEmpty();
  }

  @Test
  void changeTheirTokenWhenThePersonProvesItAgain() {
    NewSession session = gate.entered(EMAIL, DESK);
    gate.pass(Duration.ofMinutes(20));
    assertThat(gate.sessions.isFresh(session.session())).isFalse();

    SignInOutcome outcome = gate.signIn.confirm(session.session(), PASSWORD, DESK);

    NewSession proved = ((Entered) outcome).session();
    assertThat(gate.sessions.isFresh(proved.session())).isTrue();
    assertThat(proved.session().id()).isEqualTo(session.session().id());
    assertThat(proved.session().expiresAt()).isEqualTo(session.session().expiresAt());
    assertThat(gate.sessions.find(session.token())).isEmpty();
    assertThat(gate.sessions.find(proved.token())).isPresent();
    assertThat(gate.signIn.confirm(session.session(), "wrong", DESK)).isEqualTo(new Refused());
  }

  @Test
  void endWhenTheyTurnUpInAnotherBrowser() {
    NewSession session = gate.entered(EMAIL, DESK);
    gate.mails.clear();

    assertThat(gate.opened.find(session.token().text(), DESK)).isPresent();
    assertThat(gate.opened.find(session.token().text(), STRANGER)).isEmpty();

    assertThat(gate.opened.find(session.token().text(), DESK)).isEmpty();
    assertThat(gate.happened(person.id())).endsWith(EventKind.SESSION_STOLEN);
    assertThat(gate.mails).hasSize(1);
    assertThat(gate.mails.getFirst().to()).isEqualTo(EMAIL);
    assertThat(gate.mails.getFirst().text()).contains("another browser", "Chrome on Windows");
  }

  @Test
  void moveWithTheirDeviceFromNetworkToNetwork() {
    NewSession session = gate.entered(EMAIL, DESK);
    Client train = new Client("198.51.100.0/24", "Firefox on Linux", "Firefox", "");

    assertThat(gate.opened.find(session.token().text(), train)).isPresent();
  }

  @Test
  void areEndedOneByOneOrAllButThisOne() {
    gate.sessions.endAll(person.id(), Ending.ENDED_BY_PERSON);
    NewSession here = gate.entered(EMAIL, DESK);
    NewSession one = gate.entered(EMAIL, STRANGER);
    NewSession two = gate.entered(EMAIL, STRANGER);

    assertThat(gate.own.end(person.id(), one.session().id(), DESK)).isTrue();
    assertThat(gate.own.end(person.id(), one.session().id(), DESK)).isFalse();
    assertThat(gate.sessions.find(one.token())).isEmpty();
    assertThat(gate.sessions.running(person.id())).hasSize(2);

    assertThat(gate.own.endOthers(here.session(), DESK)).isEqualTo(1);
    assertThat(gate.sessions.find(two.token())).isEmpty();
    assertThat(gate.sessions.find(here.token())).isPresent();
  }

  @Test
  void areNotEndedBySomebodyElse() {
    NewSession session = gate.entered(EMAIL, DESK);
    PersonId other = gate.member("ireland@example.org").id();

    assertThat(gate.own.end(other, session.session().id(), STRANGER)).isFalse();
    assertThat(gate.own.end(other, UUID.randomUUID(), STRANGER)).isFalse();
    assertThat(gate.sessions.find(session.token())).isPresent();
  }

  @Test
  void endElsewhereWhenThePasswordChanges() {
    NewSession here = gate.entered(EMAIL, DESK);
    NewSession elsewhere = gate.entered(EMAIL, STRANGER);

    gate.own.changePassword(here.session(), "nine loud cormorants", DESK);

    assertThat(gate.sessions.find(here.token())).isPresent();
    assertThat(gate.sessions.find(elsewhere.token())).isEmpty();
    assertThat(gate.enter(EMAIL, PASSWORD, DESK)).isEqualTo(new Refused());
    assertThat(gate.enter(EMAIL, "nine loud cormorants", DESK)).isInstanceOf(Entered.class);
    assertThat(gate.mails).anyMatch(mail -> mail.text().contains("Password changed"));
  }

  @Test
  void endByTheSecretariatWithOneAuditLine() {
    NewSession session = gate.entered(EMAIL, DESK);

    int ended = gate.own.endAll(person.id(), gate.act());

    assertThat(ended).isPositive();
    assertThat(gate.sessions.find(session.token())).isEmpty();
  }

  @Test
  void areWrittenDownAsSeenOnceAMinute() {
    NewSession session = gate.entered(EMAIL, DESK);
    gate.pass(Duration.ofSeconds(50));
    gate.sessions.find(session.token());
    assertThat(gate.sessions.running(person.id()).getFirst().seenAt())
        .isEqualTo(session.session().seenAt());

    gate.pass(Duration.ofSeconds(50));
    gate.sessions.find(session.token());

    assertThat(gate.sessions.running(person.id()).getFirst().seenAt()).isEqualTo(gate.now);
  }
}
