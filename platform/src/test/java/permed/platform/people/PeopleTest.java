package permed.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import permed.platform.TestDatabase;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditFilter;
import permed.platform.audit.AuditLine;
import permed.platform.audit.AuditLog;
import permed.platform.people.CorrectOutcome.Corrected;
import permed.platform.people.RegisterOutcome.Registered;

class PeopleTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Act ACT =
      new Act(Actor.system("test"), Instant.parse("2026-11-21T10:00:00Z"), "letter", "");
  private static final EmailAddress AUSTRIA = new EmailAddress("austria@example.org");

  private final TestDatabase database = TestDatabase.fresh();
  private final List<Object> told = new ArrayList<>();
  private final People people = People.over(database.dataSource(), told::add);

  @Test
  void writesAPersonDown() {
    Person person = register("Delegate, Austria", AUSTRIA);

    assertThat(people.get(person.id())).isEqualTo(person);
    assertThat(people.findByEmail(AUSTRIA)).contains(person);
    assertThat(person.version()).isEqualTo(1);
    assertThat(person.listed()).isFalse();
    assertThat(person.language()).isEqualTo(Locale.GERMANY);
    assertThat(told).containsExactly(new PersonRegistered(person, ACT));
  }

  @Test
  void givesAnAddressToOnePersonOnly() {
    Person first = register("Delegate, Austria", AUSTRIA);
    Person second = register("Delegate, Ireland", null);

    assertThat(people.register(NewPerson.of(details("Somebody", AUSTRIA)), ACT))
        .isEqualTo(new RegisterOutcome.EmailTaken(AUSTRIA));
    assertThat(people.correct(second.id(), 1, details("Delegate, Ireland", AUSTRIA), ACT))
        .isEqualTo(new CorrectOutcome.EmailTaken(AUSTRIA));
    assertThat(people.list()).containsExactly(first, second);
  }

  @Test
  void letsManyHaveNoAddress() {
    register("Delegate, Austria", null);
    register("Delegate, Ireland", null);

    assertThat(people.list()).hasSize(2);
  }

  @Test
  void keepsTheFirstOfTwoCorrectionsOfOneVersion() {
    Person person = register("Delegate, Austria", AUSTRIA);

    CorrectOutcome first = people.correct(person.id(), 1, details("First", AUSTRIA), ACT);
    CorrectOutcome second = people.correct(person.id(), 1, details("Second", AUSTRIA), ACT);

    Person now = people.get(person.id());
    assertThat(first).isEqualTo(new Corrected(now));
    assertThat(second).isEqualTo(new CorrectOutcome.Stale(now));
    assertThat(now.name()).isEqualTo("First");
    assertThat(now.version()).isEqualTo(2);
  }

  @Test
  void doesNothingWhereNothingDiffers() {
    Person person = register("Delegate, Austria", AUSTRIA);

    CorrectOutcome outcome = people.correct(person.id(), 1, PersonDetails.of(person), ACT);

    assertThat(outcome).isEqualTo(new Corrected(person));
    assertThat(operations()).containsExactly("people.register");
  }

  @Test
  void tellsOfACorrectionWithWhatItWasBefore() {
    Person person = register("Delegate, Austria", AUSTRIA);
    told.clear();

    people.correct(
        person.id(), 1, details(person.name(), new EmailAddress("new@example.org")), ACT);

    assertThat(told).hasSize(1);
    PersonCorrected event = (PersonCorrected) told.getFirst();
    assertThat(event.emailChanged()).isTrue();
    assertThat(event.before().email()).isEqualTo("austria@example.org");
  }

  @Test
  void namesManyAtOnce() {
    Person person = register("Delegate, Austria", AUSTRIA);
    PersonId unknown = new PersonId(UUID.randomUUID());

    assertThat(people.names(List.of(person.id(), unknown)))
        .containsOnlyKeys(person.id())
        .containsValue("Delegate, Austria");
    assertThat(people.names(List.of())).isEmpty();
  }

  @Test
  void datesConsentAndItsWithdrawal() {
    Person person = register("Delegate, Austria", AUSTRIA);
    Act later = Act.of(person.id().actor(), ACT.at().plusSeconds(60));

    people.consentToDirectory(person.id(), true, ACT);
    people.consentToDirectory(person.id(), true, ACT);
    assertThat(people.listed()).extracting(Person::id).containsExactly(person.id());
    people.consentToDirectory(person.id(), false, later);

    assertThat(people.listed()).isEmpty();
    assertThat(people.consents(person.id()))
        .containsExactly(
            new Consent("directory", true, ACT.at()), new Consent("directory", false, later.at()));
    assertThat(operations()).containsExactly("people.register", "people.list", "people.unlist");
  }

  @Test
  void leavesAPseudonymOfAnErasedPersonAndNothingElse() {
    Person person = register("Delegate, Austria", AUSTRIA);
    people.consentToDirectory(person.id(), true, ACT);
    people.requestErasure(person.id(), true, ACT);

    String pseudonym = people.erase(person.id(), ACT);

    Person now = people.get(person.id());
    assertThat(pseudonym).matches("Former participant [0-9A-F]{4}");
    assertThat(now.name()).isEqualTo(pseudonym);
    assertThat(now.erased()).isTrue();
    assertThat(now.email()).isNull();
    assertThat(people.names(List.of(person.id()))).containsValue(pseudonym);
    assertThat(people.findByEmail(AUSTRIA)).isEmpty();
    assertThat(people.list()).isEmpty();
    assertThat(people.consents(person.id())).isEmpty();
    assertThat(people.erasureRequests()).isEmpty();
    assertThat(told).contains(new PersonErased(person.id(), pseudonym, ACT));
    assertThat(wholeDatabase()).doesNotContain("austria@example.org", "Delegate, Austria");
  }

  @Test
  void erasesOnce() {
    Person person = register("Delegate, Austria", AUSTRIA);

    String first = people.erase(person.id(), ACT);
    told.clear();

    assertThat(people.erase(person.id(), ACT)).isEqualTo(first);
    assertThat(told).isEmpty();
  }

  @Test
  void givesALongerPseudonymWhereTheShortOneIsTaken() {
    UUID one = UUID.fromString("7f3a0000-0000-4000-8000-000000000001");
    UUID two = UUID.fromString("7f3a1000-0000-4000-8000-000000000002");
    people.register(new NewPerson(new PersonId(one), details("One", null)), ACT);
    people.register(new NewPerson(new PersonId(two), details("Two", null)), ACT);

    assertThat(people.erase(new PersonId(one), ACT)).isEqualTo("Former participant 7F3A");
    assertThat(people.erase(new PersonId(two), ACT)).isEqualTo("Former participant 7F3A1");
  }

  @Test
  void doesNotCorrectTheErased() {
    Person person = register("Delegate, Austria", AUSTRIA);
    people.erase(person.id(), ACT);
    Person erased = people.get(person.id());

    assertThat(people.correct(person.id(), erased.version(), details("Back", AUSTRIA), ACT))
        .isEqualTo(new CorrectOutcome.Stale(erased));
  }

  @Test
  void asksTheSecretariatToEraseWhomAMandateHolds() {
    Person person = register("Delegate, Austria", AUSTRIA);
    Act later = Act.of(person.id().actor(), ACT.at().plusSeconds(60));

    ErasureOutcome first = people.requestErasure(person.id(), true, ACT);
    ErasureOutcome again = people.requestErasure(person.id(), true, later);

    assertThat(first).isEqualTo(new ErasureOutcome.Asked(ACT.at()));
    assertThat(again).isEqualTo(first);
    assertThat(people.erasureRequests()).containsExactly(new ErasureRequest(person, ACT.at()));
    assertThat(people.requestErasure(person.id(), false, later))
        .isInstanceOf(ErasureOutcome.Erased.class);
  }

  @Test
  void auditsFieldsButNeverValues() {
    Person person = register("Delegate, Austria", AUSTRIA);
    people.correct(person.id(), 1, details("Somebody else", AUSTRIA), ACT);
    people.erase(person.id(), ACT);

    assertThat(operations()).containsExactly("people.register", "people.correct", "people.erase");
    assertThat(lines().get(1).details()).containsEntry("changed", "name");
    assertThat(lines().toString()).doesNotContain("Somebody", "Delegate", "austria");
  }

  @Test
  void knowsNobodyItWasNotTold() {
    PersonId nobody = new PersonId(UUID.randomUUID());

    assertThat(people.find(nobody)).isEmpty();
    assertThatThrownBy(() -> people.get(nobody)).isInstanceOf(NoSuchElementException.class);
  }

  private Person register(String name, @Nullable EmailAddress email) {
    RegisterOutcome outcome = people.register(NewPerson.of(details(name, email)), ACT);
    return ((Registered) outcome).person();
  }

  private static PersonDetails details(String name, @Nullable EmailAddress email) {
    return PersonDetails.of(name, email, Locale.GERMANY, VIENNA);
  }

  private List<AuditLine> lines() {
    return AuditLog.over(database.dataSource())
        .list(AuditFilter.all(), Long.MAX_VALUE, 100)
        .reversed();
  }

  private List<String> operations() {
    return lines().stream().map(AuditLine::operation).toList();
  }

  private String wholeDatabase() {
    List<String> rows = new ArrayList<>();
    for (String table : List.of("people.person", "people.consent", "audit.line")) {
      rows.addAll(
          database.jdbc().sql("select t::text from " + table + " t").query(String.class).list());
    }
    return String.join("\n", rows);
  }
}
