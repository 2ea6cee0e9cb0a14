package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.accounts.internal.Gate.DESK;
import static permed.platform.accounts.internal.Gate.PASSWORD;
import static permed.platform.accounts.internal.Gate.STRANGER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.people.Person;

class RecoveryTest {

  private static final String EMAIL = "austria@example.org";
  private static final String OTHER = "nine loud cormorants";

  private final Gate gate = new Gate();

  @Test
  void setsANewPasswordAndEndsAllSessions() {
    Person person = gate.member(EMAIL);
    NewSession session = gate.entered(EMAIL, STRANGER);

    gate.recovery.ask("Austria@example.org", DESK);
    boolean done = gate.recovery.reset(Gate.linkIn(gate.mails.getLast()), OTHER, DESK);

    assertThat(done).isTrue();
    assertThat(gate.sessions.find(session.token())).isEmpty();
    assertThat(gate.enter(EMAIL, PASSWORD, DESK)).isEqualTo(new Refused());
    assertThat(gate.enter(EMAIL, OTHER, DESK)).isInstanceOf(Entered.class);
    assertThat(gate.happened(person.id())).contains(EventKind.RECOVERY_ASKED, EventKind.RECOVERED);
  }

  @Test
  void stillAsksForTheSecondFactor() {
    Person person = gate.member(EMAIL);
    gate.generator(person.id());
    gate.recovery.ask(EMAIL, DESK);
    gate.recovery.reset(
        gate.mails.stream()
            .filter(mail -> mail.secret())
            .map(Gate::linkIn)
            .findFirst()
            .orElseThrow(),
        OTHER,
        DESK);

    Entered entered = (Entered) gate.enter(EMAIL, OTHER, DESK);

    assertThat(entered.session().session().stage()).isEqualTo(Stage.SECOND_FACTOR);
  }

  @Test
  void sendsNothingToAnAddressWithoutAccount() {
    gate.person("invited@example.org");

    gate.recovery.ask("nobody@example.org", DESK);
    gate.recovery.ask("invited@example.org", DESK);
    gate.recovery.ask("no address", DESK);

    assertThat(gate.mails).isEmpty();
  }

  @Test
  void linkWorksOnceAndForAnHour() {
    gate.member(EMAIL);
    gate.recovery.ask(EMAIL, DESK);
    String first = Gate.linkIn(gate.mails.getLast());
    assertThat(gate.recovery.reset(first, OTHER, DESK)).isTrue();
    assertThat(gate.recovery.reset(first, PASSWORD, DESK)).isFalse();
    gate.mails.clear();

    gate.recovery.ask(EMAIL, DESK);
    String second = Gate.linkIn(gate.mails.getLast());
    gate.pass(Duration.ofHours(1));

    assertThat(gate.recovery.find(second)).isEmpty();
    assertThat(gate.recovery.reset(second, PASSWORD, DESK)).isFalse();
  }

  @Test
  void floodsNobodysMailbox() {
    gate.member(EMAIL);

    for (int ask = 0; ask < 30; ask++) {
      gate.recovery.ask(EMAIL, STRANGER);
    }

    assertThat(gate.mails).hasSize(3);
  }

  @Test
  void forgetsTheDevices() {
    Person person = gate.member(EMAIL);
    String device = gate.entered(EMAIL, DESK).device();
    gate.recovery.ask(EMAIL, DESK);
    gate.recovery.reset(Gate.linkIn(gate.mails.getLast()), OTHER, DESK);

    Client known = new Client(DESK.network(), DESK.agent(), DESK.browser(), device);
    assertThat(gate.sessions.isKnownDevice(person.id(), known)).isFalse();
  }
}
