package permed.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import permed.kernel.time.Period;
import permed.platform.audit.AuditLog;
import permed.platform.audit.Verification;
import permed.platform.bodies.Body;
import permed.platform.bodies.Consortium;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Roster;
import permed.platform.bodies.Rosters;
import permed.platform.bodies.Succession;
import permed.platform.curation.Curation;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.internal.MeetingsOver;
import permed.platform.members.Constituency;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.people.People;
import permed.platform.post.Mail;
import permed.platform.secretariat.Coverage;
import permed.platform.secretariat.InboxFilter;
import permed.platform.secretariat.SecretariatParts;
import permed.platform.site.SiteParts;

/** The sample is loaded once; every fact of it is looked up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleConsortiumTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate LAUNCH = LocalDate.of(2016, 11, 30);

  private final Consortium consortium = new Consortium();
  private final People people = People.over(consortium.database.dataSource(), event -> {});
  private final List<Mail> mails = new ArrayList<>();
  private final SecretariatParts work =
      SecretariatParts.over(consortium.database.dataSource(), mails::add, () -> NOW);
  private final Meetings meetings =
      MeetingsOver.database(consortium.database, consortium.bodies, consortium.journal);
  private Ledger ledger;

  @BeforeAll
  void load() {
    assertThat(sample().load()).isTrue();
    ledger = consortium.bodies.ledger();
  }

  @Test
  void isLoadedOnce() {
    assertThat(sample().load()).isFalse();
    assertThat(consortium.bodies.ledger()).isEqualTo(ledger);
  }

  @Test
  void beganWith28CountriesFiveRegionsAndTheCommission() {
    Map<Constituency.Kind, Long> kinds =
        ledger.register().inForceOn(LAUNCH).stream()
            .filter(membership -> membership.kind() == MemberKind.MEMBER)
            .map(Membership::constituency)
            .distinct()
            .map(ledger.register()::constituency)
            .collect(Collectors.groupingBy(Constituency::kind, Collectors.counting()));

    assertThat(kinds)
        .isEqualTo(
            Map.of(
                Constituency.Kind.COUNTRY, 28L,
                Constituency.Kind.REGION, 5L,
                Constituency.Kind.COMMISSION, 1L));
  }

  @Test
  void everyFactSaysWhereItIsFromOrThatItIsInvented() {
    assertThat(ledger.register().memberships())
        .allMatch(membership -> !membership.last().act().evidence().isBlank());
    assertThat(ledger.mandates()).allMatch(mandate -> !mandate.act().evidence().isBlank());
    assertThat(ledger.terms()).allMatch(term -> !term.act().evidence().isBlank());
    assertThat(
            ledger.register().memberships().stream()
                .filter(membership -> membership.kind() == MemberKind.MEMBER)
                .map(membership -> membership.last().act().evidence()))
        .allMatch(evidence -> evidence.contains("a sample, not the official list"));
  }

  @Test
  void hadTheChairsThatWerePublished() {
    assertThat(holders(LocalDate.of(2016, 11, 15), Office.Kind.CHAIR))
        .containsExactly("Irene Norstedt");
    assertThat(termsOn(LocalDate.of(2016, 11, 15), Office.Kind.CHAIR))
        .allMatch(OfficeTerm::isAdInterim);
    assertThat(holders(LocalDate.of(2017, 6, 1), Office.Kind.CHAIR))
        .containsExactly("Mairéad O’Driscoll");
    assertThat(holders(LocalDate.of(2017, 6, 1), Office.Kind.VICE_CHAIR))
        .containsExactlyInAnyOrder("Ain Aaviksoo", "Wolfgang Ballensiefen");
    assertThat(holders(LocalDate.of(2021, 2, 24), Office.Kind.CHAIR))
        .containsExactly("Ejner Moltzen");
    assertThat(holders(LocalDate.of(2024, 1, 24), Office.Kind.CHAIR))
        .containsExactly("Ejner Moltzen");
    assertThat(holders(TODAY, Office.Kind.CHAIR)).containsExactly("Delegate, Netherlands");
    assertThat(holders(TODAY, Office.Kind.VICE_CHAIR)).hasSize(2);
  }

  @Test
  void hadTheOrganisationsOfTheChairs() {
    assertThat(
            termsOn(LocalDate.of(2017, 6, 1), Office.Kind.CHAIR).stream()
                .map(term -> ledger.register().organisation(term.organisation()).shortName()))
        .containsExactly("HRB");
    assertThat(
            termsOn(LocalDate.of(2017, 6, 1), Office.Kind.VICE_CHAIR).stream()
                .map(term -> ledger.register().organisation(term.organisation()).shortName()))
        .containsExactlyInAnyOrder("MSA", "DLR");
  }

  @Test
  void changedItsGroupsInFebruary2021() {
    LocalDate before = LocalDate.of(2021, 2, 23);
    LocalDate after = LocalDate.of(2021, 2, 24);

    assertThat(groups(before, "challenge-group-")).hasSize(5);
    assertThat(groups(before, "action-item-group-")).hasSize(5);
    assertThat(groups(before, "working-group-")).isEmpty();
    assertThat(groups(after, "challenge-group-")).isEmpty();
    assertThat(groups(after, "action-item-group-")).isEmpty();
    assertThat(groups(after, "working-group-")).hasSize(5);
    assertThat(groups(after, "advisory-board")).hasSize(1);
    assertThat(groups(after, "stakeholder-forum")).hasSize(1);
  }

  @Test
  void linksEveryGroupToItsSuccessor() {
    List<Body> dissolved =
        ledger.bodies().stream().filter(body -> !body.period().isOpen()).toList();

    assertThat(dissolved).hasSize(10);
    assertThat(ledger.successions())
        .extracting(Succession::from)
        .containsExactlyInAnyOrderElementsOf(dissolved.stream().map(Body::id).toList());
    assertThat(ledger.successions().stream().map(Succession::to).distinct()).hasSize(5);
  }

  @Test
  void didNotKnowOfTheNewGroupsBefore() {
    Ledger known =
        consortium.bodies.ledgerKnownAt(
            LocalDate.of(2020, 6, 1).atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant());

    assertThat(known.bodies()).noneMatch(body -> body.slug().startsWith("working-group-"));
    assertThat(known.bodies()).allMatch(body -> body.period().isOpen());
  }

  @Test
  void hasADelegateForEveryMemberToday() {
    Roster roster = Rosters.on(ledger, body("executive-committee").id(), TODAY);

    assertThat(roster.entitled()).hasSize(34);
    assertThat(roster.vacant()).isEmpty();
    assertThat(roster.rules()).isNotNull();
    assertThat(roster.rules().version()).isEqualTo(2);
  }

  @Test
  void namesNobodyButOfficeHolders() {
    List<String> published =
        List.of(
            "Irene Norstedt",
            "Mairéad O’Driscoll",
            "Ain Aaviksoo",
            "Wolfgang Ballensiefen",
            "Ejner Moltzen");

    assertThat(people.list())
        .filteredOn(person -> !published.contains(person.name()))
        .allMatch(
            person ->
                person
                    .name()
                    .matches(
                        "(Delegate|Next delegate|Alternate|Next alternate|Officer|Second"
                            + " officer|Observer"
                            + "|Facilitator|Expert|Member|Adviser|Representative)\\b.*"));
    assertThat(people.list()).allMatch(person -> person.email().endsWith("@example.org"));
  }

  @Test
  void givesTheSecretariatItsTwoGrantsAndFourPartners() {
    assertThat(work.agreements().list())
        .extracting(agreement -> agreement.details().number())
        .containsExactly("731366", "964197");
    assertThat(work.agreements().partnersOn(LocalDate.of(2017, 1, 1)))
        .extracting(id -> ledger.register().organisation(id).country().code())
        .containsExactlyInAnyOrder("DE", "FR", "IT", "ES");
  }

  @Test
  void isAliveToday() {
    Period ahead = Period.of(TODAY, TODAY.plusWeeks(13));

    assertThat(meetings.list())
        .filteredOn(meeting -> meeting.time().firstDay().isAfter(TODAY))
        .hasSizeGreaterThan(4);
    assertThat(work.requests().list(InboxFilter.PENDING)).hasSizeGreaterThan(3);
    assertThat(work.requests().list(InboxFilter.PENDING).getFirst().status().isOverdue(TODAY))
        .isTrue();
    assertThat(work.efforts().of(TODAY.getYear()).partners()).isNotEmpty();
    assertThat(
            work.tasks().list().stream()
                .flatMap(
                    task ->
                        Coverage.gaps(
                            task.details(),
                            work.officers(consortium.bodies).availability(ahead),
                            ahead)
                            .stream()))
        .isNotEmpty();
  }

  @Test
  void leavesSomethingToConfirmAndToAcknowledge() {
    assertThat(consortium.nominations.pending()).hasSize(1);
    assertThat(consortium.handovers.incomplete()).hasSize(2);
    assertThat(people.listed()).hasSizeGreaterThan(3);
  }

  @Test
  void leavesAnAuditLogThatHolds() {
    assertThat(AuditLog.over(consortium.database.dataSource()).verify())
        .isInstanceOf(Verification.Intact.class);
  }

  @Test
  void leavesWhatOfficersPutRightInTheLandscape() {
    assertThat(curation().newestRulings()).hasSize(2);
    assertThat(curation().newestDecisions())
        .singleElement()
        .satisfies(one -> assertThat(one.act().reason()).isNotEmpty());
  }

  private Curation curation() {
    return Curation.over(consortium.database.dataSource());
  }

  private SampleConsortium sample() {
    return new SampleConsortium(
        consortium.journal,
        consortium.members,
        new SampleConsortium.Parts(
            new SampleMembers(consortium.members),
            new SamplePeople(people, SiteParts.settings()),
            new SampleBodies(consortium.bodies),
            new SampleOffices(consortium.bodies),
            new SampleWork(work.agreements(), work.tasks(), work.absences(), work.efforts()),
            new SampleInbox(work.requests()),
            new SampleMeetings(meetings, consortium.bodies),
            new SampleWishes(
                consortium.bodies, consortium.nominations, consortium.handovers, people),
            new SampleCuration(curation())),
        SiteParts.today(() -> NOW),
        () -> NOW,
        SiteParts.settings());
  }

  private List<OfficeTerm> termsOn(LocalDate day, Office.Kind kind) {
    return ledger.officesOf(body("executive-committee").id()).stream()
        .filter(office -> office.kind() == kind)
        .flatMap(office -> ledger.termsOf(office.id()).stream())
        .filter(term -> term.period().contains(day))
        .sorted(Comparator.comparing(term -> term.period().start()))
        .toList();
  }

  private List<String> holders(LocalDate day, Office.Kind kind) {
    return termsOn(day, kind).stream().map(term -> people.get(term.person()).name()).toList();
  }

  private List<String> groups(LocalDate day, String slug) {
    Predicate<Body> wanted = body -> body.slug().startsWith(slug) && body.worksOn(day);
    return ledger.bodies().stream().filter(wanted).map(Body::slug).toList();
  }

  private Body body(String slug) {
    return ledger.findBody(slug).orElseThrow();
  }
}
