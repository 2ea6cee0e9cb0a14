package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.accounts.internal.Gate.DESK;
import static permed.platform.accounts.internal.Gate.PASSWORD;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.people.EmailAddress;
import permed.platform.people.Forgets;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.people.RetentionSettings;

class HousekeepingTest {

  private static final String EMAIL = "austria@example.org";
  private static final List<String> TABLES =
      List.of("account", "recovery_code", "link", "address_change", "session", "device", "event");

  private final Gate gate = new Gate();

  @Test
  void leavesNothingOfAnErasedPerson() {
    Person person = gate.member(EMAIL);
    gate.generator(person.id());
    gate.factors.renewCodes(person.id(), DESK);
    gate.entered(EMAIL, DESK);
    gate.recovery.ask(EMAIL, DESK);
    gate.changes.ask(person.id(), new EmailAddress("new@example.org"));
    assertThat(rows()).isGreaterThan(6);

    gate.people.erase(person.id(), gate.act());

    assertThat(rows()).isZero();
    assertThat(gate.enter(EMAIL, PASSWORD, DESK)).isEqualTo(new Refused());
  }

  @Test
  void tellsTheOldAddressWhenTheSecretariatChangesIt() {
    Person person = gate.member(EMAIL);
    PersonDetails details = PersonDetails.of(person).withEmail(new EmailAddress("new@example.org"));

    gate.people.correct(person.id(), person.version(), details, gate.act());

    assertThat(gate.mails).hasSize(1);
    assertThat(gate.mails.getFirst().to()).isEqualTo(EMAIL);
  }

  @Test
  void forgetsWhatWasKeptLongEnough() {
    gate.member(EMAIL);
    gate.recovery.ask(EMAIL, DESK);
    gate.entered(EMAIL, DESK);

    gate.pass(Duration.ofDays(29));
    assertThat(forget()).as("nothing is due yet").containsOnly(0);
    gate.pass(Duration.ofDays(400));

    assertThat(forget()).as("events, links, sessions, devices").allMatch(gone -> gone > 0);
    assertThat(forget()).as("again").containsOnly(0);
  }

  private List<Integer> forget() {
    RetentionSettings kept =
        new RetentionSettings(
            Period.ofMonths(12),
            Period.ofDays(30),
            Period.ofDays(90),
            Period.ofMonths(12),
            Period.ofMonths(12));
    Housekeeping rules = new Housekeeping();
    List<Forgets> all =
        List.of(
            rules.oldSignInEvents(gate.events, kept),
            rules.oldLinks(gate.links, gate.changes, gate.passkeyRows, kept),
            rules.oldSessions(gate.sessionRows, kept),
            rules.oldDevices(gate.sessionRows, kept));
    return all.stream()
        .map(
            rule ->
                rule.forgetBefore(
                    gate.now.atOffset(java.time.ZoneOffset.UTC).minus(rule.after()).toInstant()))
        .toList();
  }

  private int rows() {
    return TABLES.stream()
        .mapToInt(
            table ->
                gate.database
                    .jdbc()
                    .sql("select count(*) from accounts." + table)
                    .query(Integer.class)
                    .single())
        .sum();
  }
}
