package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.accounts.internal.Gate.DESK;
import static permed.platform.accounts.internal.Gate.PASSWORD;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import permed.platform.accounts.AccountState;
import permed.platform.accounts.InviteOutcome;
import permed.platform.accounts.InviteOutcome.Invited;
import permed.platform.people.NewPerson;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.people.RegisterOutcome.Registered;
import permed.platform.post.Mail;

class InvitationsTest {

  private static final String EMAIL = "austria@example.org";

  private final Gate gate = new Gate();

  @Test
  void arriveByMailInThePersonsLanguageAndOpenTheAccount() {
    Person person = german();

    InviteOutcome outcome = gate.invitations.invite(person.id(), gate.act());

    assertThat(outcome).isEqualTo(new Invited(gate.now.plus(Duration.ofDays(14))));
    Mail mail = gate.mails.getFirst();
    assertThat(mail.to()).isEqualTo(EMAIL);
    assertThat(mail.secret()).isTrue();
    assertThat(mail.text()).contains("wählen Sie ein Passwort", "5. Dezember 2026, 11:00 MEZ");
    String token = Gate.linkIn(mail);
    assertThat(gate.invitations.find(token)).map(Person::id).contains(person.id());
    NewSession session = gate.invitations.accept(token, PASSWORD, DESK).orElseThrow();
    assertThat(session.session().stage()).isEqualTo(Stage.OPEN);
    assertThat(gate.invitations.state(person.id())).isEqualTo(AccountState.ENTERED);
  }

  @Test
  void workOnce() {
    Person person = gate.person(EMAIL);
    gate.invitations.invite(person.id(), gate.act());
    String token = Gate.linkIn(gate.mails.getFirst());

    assertThat(gate.invitations.accept(token, PASSWORD, DESK)).isPresent();
    assertThat(gate.invitations.find(token)).isEmpty();
    assertThat(gate.invitations.accept(token, "another password", DESK)).isEmpty();
  }

  @Test
  void areNotUsedUpByLookingAtThem() {
    Person person = gate.person(EMAIL);
    gate.invitations.invite(person.id(), gate.act());
    String token = Gate.linkIn(gate.mails.getFirst());

    gate.invitations.find(token);
    gate.invitations.find(token);

    assertThat(gate.invitations.accept(token, PASSWORD, DESK)).isPresent();
  }

  @Test
  void runOutAfterFourteenDays() {
    Person person = gate.person(EMAIL);
    gate.invitations.invite(person.id(), gate.act());
    String token = Gate.linkIn(gate.mails.getFirst());
    assertThat(gate.invitations.state(person.id())).isEqualTo(AccountState.INVITED);

    gate.pass(Duration.ofDays(14));

    assertThat(gate.invitations.accept(token, PASSWORD, DESK)).isEmpty();
    assertThat(gate.invitations.state(person.id())).isEqualTo(AccountState.NONE);
  }

  @Test
  void replaceEarlierOnes() {
    Person person = gate.person(EMAIL);
    gate.invitations.invite(person.id(), gate.act());
    gate.invitations.invite(person.id(), gate.act());

    assertThat(gate.invitations.find(Gate.linkIn(gate.mails.get(0)))).isEmpty();
    assertThat(gate.invitations.find(Gate.linkIn(gate.mails.get(1)))).isPresent();
  }

  @Test
  void areKeptByHashOnly() {
    Person person = gate.person(EMAIL);
    gate.invitations.invite(person.id(), gate.act());
    String token = Gate.linkIn(gate.mails.getFirst());

    assertThat(
            gate.database
                .jdbc()
                .sql("select l::text from accounts.link l")
                .query(String.class)
                .single())
        .doesNotContain(token);
  }

  @Test
  void needAnAddressAndNoAccount() {
    PersonDetails details =
        PersonDetails.of("Delegate, Ireland", null, Locale.UK, ZoneId.of("Europe/Dublin"));
    Person silent = ((Registered) gate.people.register(NewPerson.of(details), gate.act())).person();
    Person member = gate.member(EMAIL);

    assertThat(gate.invitations.invite(silent.id(), gate.act()))
        .isEqualTo(new InviteOutcome.NoAddress());
    assertThat(gate.invitations.invite(member.id(), gate.act()))
        .isEqualTo(new InviteOutcome.HasEntered());
    assertThat(gate.mails).isEmpty();
  }

  @Test
  void canBeHandedOverAsALink() {
    Person person = gate.person(EMAIL);

    String link = gate.invitations.link(person.id(), gate.act()).toString();

    assertThat(link).matches("http://localhost:8080/invitation/[A-Za-z0-9_-]{43}");
    assertThat(gate.mails).isEmpty();
  }

  @Test
  void doNotServeAsRecovery() {
    Person person = gate.person(EMAIL);
    gate.invitations.invite(person.id(), gate.act());
    String token = Gate.linkIn(gate.mails.getFirst());

    assertThat(gate.recovery.find(token)).isEmpty();
    assertThat(gate.recovery.reset(token, PASSWORD, DESK)).isFalse();
  }

  private Person german() {
    Person person = gate.person(EMAIL);
    PersonDetails now = PersonDetails.of(person);
    PersonDetails german =
        new PersonDetails(now.name(), now.email(), null, null, Locale.GERMANY, now.zone());
    gate.people.correct(person.id(), person.version(), german, gate.act());
    return gate.people.get(person.id());
  }
}
