package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.accounts.internal.Gate.DESK;
import static permed.platform.accounts.internal.Gate.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import permed.platform.accounts.internal.AddressChanges.Confirmation;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.people.EmailAddress;
import permed.platform.people.Person;
import permed.platform.post.Mail;

class AddressChangesTest {

  private static final EmailAddress OTHER = new EmailAddress("new@example.org");

  private final Gate gate = new Gate();
  private final Person person = gate.member("austria@example.org");

  @Test
  void countOnceBothAddressesHaveSaidYes() {
    assertThat(gate.changes.ask(person.id(), OTHER)).isTrue();
    String old = link("austria@example.org");
    String other = link("new@example.org");

    assertThat(gate.changes.find(old)).contains("new@example.org");
    assertThat(gate.changes.confirm(other, DESK)).isEqualTo(Confirmation.HALF);
    assertThat(gate.changes.confirm(other, DESK)).isEqualTo(Confirmation.HALF);
    assertThat(gate.people.get(person.id()).email()).isEqualTo("austria@example.org");
    assertThat(gate.changes.confirm(old, DESK)).isEqualTo(Confirmation.DONE);

    assertThat(gate.people.get(person.id()).email()).isEqualTo("new@example.org");
    assertThat(gate.enter("new@example.org", PASSWORD, DESK)).isInstanceOf(Entered.class);
    assertThat(gate.changes.confirm(old, DESK)).isEqualTo(Confirmation.SPENT);
  }

  @Test
  void areToldToTheOldAddress() {
    gate.changes.ask(person.id(), OTHER);
    gate.changes.confirm(link("austria@example.org"), DESK);
    String other = link("new@example.org");
    gate.mails.clear();

    gate.changes.confirm(other, DESK);

    assertThat(gate.mails).extracting(Mail::to).containsExactly("austria@example.org");
    assertThat(gate.mails.getFirst().text()).contains("E-mail address changed");
  }

  @Test
  void areNotForAddressesSomebodyHas() {
    gate.person("new@example.org");

    assertThat(gate.changes.ask(person.id(), OTHER)).isFalse();
    assertThat(gate.mails).isEmpty();
  }

  @Test
  void giveWayToWhoGotTheAddressMeanwhile() {
    gate.changes.ask(person.id(), OTHER);
    gate.changes.confirm(link("austria@example.org"), DESK);
    gate.person("new@example.org");

    assertThat(gate.changes.confirm(link("new@example.org", 0), DESK))
        .isEqualTo(Confirmation.TAKEN);
    assertThat(gate.people.get(person.id()).email()).isEqualTo("austria@example.org");
  }

  @Test
  void runOutAfterTwoDays() {
    gate.changes.ask(person.id(), OTHER);
    String old = link("austria@example.org");

    gate.pass(Duration.ofDays(2));

    assertThat(gate.changes.find(old)).isEmpty();
    assertThat(gate.changes.confirm(old, DESK)).isEqualTo(Confirmation.SPENT);
  }

  @Test
  void replaceEarlierOnes() {
    gate.changes.ask(person.id(), OTHER);
    String first = link("austria@example.org");
    gate.changes.ask(person.id(), new EmailAddress("other@example.org"));

    assertThat(gate.changes.confirm(first, DESK)).isEqualTo(Confirmation.SPENT);
  }

  private String link(String to) {
    return link(to, 0);
  }

  private String link(String to, int number) {
    return Gate.linkIn(
        gate.mails.stream().filter(mail -> mail.to().equals(to)).toList().get(number));
  }
}
