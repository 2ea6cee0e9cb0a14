package permed.platform.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.bodies.Seat;
import permed.platform.members.Organisation;
import permed.platform.people.Person;
import permed.platform.site.Visibility;

class BodiesDeskTest extends Visits {

  private Person officer;
  private Body committee;
  private Organisation funder;
  private Seat seat;
  private String desk;

  @BeforeEach
  void sitDown() {
    officer = scene().officer();
    committee = scene().committee();
    funder = scene().member("Funder", "IE");
    seat = scene().seatOf(committee, "IE");
    desk = "/desk/bodies/" + committee.slug();
  }

  private Ledger ledger() {
    return scene().bodies().ledger();
  }

  private Mandate delegate() {
    return scene().seated(seat, scene().person("Delegate"), funder, Capacity.DELEGATE);
  }

  @Test
  void setsUpABodyOfAnInventedType() {
    String name = Scene.name("Task Force");

    Page answer =
        send(
            "/desk/bodies/new",
            officer,
            form(
                "name",
                name,
                "type",
                "own",
                "own-type",
                "Task force",
                "from",
                "2024-01-01",
                "visibility",
                "PUBLIC"));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(visit(String.valueOf(answer.location()), officer).words())
        .contains(name, "Type Task force", "since 1 January 2024");
  }

  @Test
  void refusesABodyThatAnswersToItself() {
    Page answer =
        send(
            desk + "/details",
            officer,
            form(
                "version",
                "1",
                "name",
                committee.name(),
                "slug",
                committee.slug(),
                "type",
                "working-group",
                "parent",
                committee.slug(),
                "from",
                "2020-01-01",
                "visibility",
                "PUBLIC"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words()).contains("The body would answer to itself");
  }

  @Test
  void givesTheSecondOfTwoOfficersTheOwnInputBesideWhatIsThereNow() {
    Map<String, String> details = form("version", "1", "type", "working-group");
    details.putAll(form("slug", committee.slug(), "from", "2020-01-01", "visibility", "PUBLIC"));
    String first = Scene.name("First");
    String second = Scene.name("Second");

    details.put("name", first);
    assertThat(send(desk + "/details", officer, details).status()).isEqualTo(303);
    details.put("name", second);
    Page refused = send(desk + "/details", officer, details);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.words()).contains("What is there now Name " + first);
    assertThat(refused.holds("name", second)).isTrue();
    details.put("version", refused.version());
    assertThat(send(desk + "/details", officer, details).status()).isEqualTo(303);
  }

  @Test
  void dissolvesABodyForAReason() {
    Map<String, String> form = form("version", "1", "last-day", "2024-12-31");

    assertThat(send(desk + "/dissolution", officer, form).words()).contains("Reason: Fill this in");
    form.put("reason", "replaced");
    assertThat(send(desk + "/dissolution", officer, form).status()).isEqualTo(303);

    assertThat(visit("/bodies/" + committee.slug(), null).words())
        .contains("Worked from 1 January 2020 to 31 December 2024.");
  }

  @Test
  void recordsWhatABodyReplaced() {
    Body before = scene().body("Group", BodyType.WORKING_GROUP, null, Visibility.PUBLIC);

    Page answer =
        send(
            desk + "/succession",
            officer,
            form(
                "direction",
                "CAME_FROM",
                "bodies",
                before.slug(),
                "how",
                "REPLACED",
                "on",
                "2021-02-24"));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(visit(desk, officer).words()).contains("Replaced " + before.name());
    assertThat(send(desk + "/succession", officer, form("on", "2021-02-24")).status())
        .isEqualTo(422);
  }

  @Test
  void addsASeat() {
    Page answer =
        send(
            desk + "/seats/new",
            officer,
            form(
                "whose",
                "PERSONAL",
                "expertise",
                "expert in ethics",
                "voting",
                "yes",
                "from",
                "2020-01-01"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words()).contains("An expert’s seat comes without a vote");
    assertThat(
            send(
                    desk + "/seats/new",
                    officer,
                    form(
                        "whose",
                        "ORGANISATION",
                        "organisation",
                        funder.slug(),
                        "from",
                        "2020-01-01"))
                .status())
        .isEqualTo(303);
    assertThat(visit(desk, officer).words()).contains(funder.shortName() + " without a vote");
  }

  private Map<String, String> seating(String... more) {
    Map<String, String> form = form("sender", funder.slug(), "capacity", "DELEGATE");
    form.put("from", "2024-01-01");
    form.putAll(form(more));
    return form;
  }

  private String seatPath() {
    return desk + "/seats/" + seat.id() + "/seating";
  }

  @Test
  void seatsSomeoneWhoIsKnown() {
    Person person = scene().person("Known");

    Page answer = send(seatPath(), officer, seating("person", "" + person.id()));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(visit(desk, officer).words()).contains(person.name() + " Delegate");
  }

  @Test
  void writesSomeoneNewDownTogetherWithTheMandateOrNotAtAll() {
    String name = Scene.name("Newcomer");
    delegate();

    Page refused = send(seatPath(), officer, seating("new-name", name));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("The seat has a delegate on some of these days");
    assertThat(refused.holds("new-name", name)).isTrue();
    assertThat(scene().people().list()).noneMatch(person -> person.name().equals(name));

    Map<String, String> alternate = seating("new-name", name);
    alternate.put("capacity", "ALTERNATE");
    assertThat(send(seatPath(), officer, alternate).status()).isEqualTo(303);
    assertThat(scene().people().list()).anyMatch(person -> person.name().equals(name));
  }

  @Test
  void saysWhyAPersonCannotBeSeated() {
    Organisation stranger = scene().member("Stranger", "FR");
    Person person = scene().person("Known");

    assertThat(send(seatPath(), officer, seating()).words())
        .contains("Choose a person, or give the name of someone new");
    Map<String, String> early = seating("person", "" + person.id());
    early.put("from", "2010-01-01");
    early.put("until", "2011-01-01");
    assertThat(send(seatPath(), officer, early).words()).contains("The seat does not exist");
    Map<String, String> foreign = seating("person", "" + person.id());
    foreign.put("sender", stranger.slug());
    assertThat(send(seatPath(), officer, foreign).words())
        .contains("This organisation does not act for Ireland.");
  }

  @Test
  void handsAMandateOverWithoutADayBetween() {
    Mandate mandate = delegate();
    Person next = scene().person("Next");
    String path = desk + "/mandates/" + mandate.id() + "/handover";
    Map<String, String> form = form("version", "1", "person", "" + next.id());
    form.putAll(form("sender", funder.slug(), "from", "2024-05-01"));

    assertThat(send(path, officer, form).status()).isEqualTo(303);

    assertThat(ledger().mandate(mandate.id()).period().end()).isEqualTo("2024-04-30");
    assertThat(visit(desk, officer).words()).contains(next.name() + " Delegate");
    Page stale = send(path, officer, form);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.words()).contains("What is there now", "1 January 2020 to 30 April 2024");
  }

  @Test
  void endsCorrectsMovesAndTakesBackAMandate() {
    Mandate mandate = delegate();
    Organisation other = scene().member("Other", "IE");
    String path = desk + "/mandates/" + mandate.id();

    assertThat(
            send(
                    path + "/employer",
                    officer,
                    form("version", "1", "sender", other.slug(), "from", "2023-01-01"))
                .status())
        .isEqualTo(303);
    assertThat(visit(path, officer).words())
        .contains("Version 2: Delegate, 1 January 2020 to 31 December 2022")
        .contains("recorded by " + officer.name());
    assertThat(
            send(path + "/end", officer, form("version", "2", "last-day", "2022-06-30")).status())
        .isEqualTo(303);
    Map<String, String> amended = form("version", "3", "sender", funder.slug());
    amended.putAll(form("capacity", "ALTERNATE", "from", "2020-01-01", "until", "2022-06-30"));
    assertThat(send(path + "/amendment", officer, amended).status()).isEqualTo(303);
    assertThat(send(path + "/annulment", officer, form("version", "4")).words())
        .contains("Reason: Fill this in");
    assertThat(send(path + "/annulment", officer, form("version", "4", "reason", "wrong")).status())
        .isEqualTo(303);
  }

  @Test
  void appointsSomeoneToAnOfficeAndSaysWhyNot() {
    Mandate mandate = delegate();
    Office chair = scene().office(committee, Office.Kind.CHAIR);
    String path = desk + "/offices/" + chair.id() + "/appointment";
    Map<String, String> form = form("person", "" + mandate.person(), "term-kind", "ELECTED");
    form.putAll(form("organisation", funder.slug(), "from", "2024-01-01"));
    form.putAll(form("until", "2025-12-31", "full", "yes"));

    assertThat(send(path, officer, form).status()).isEqualTo(303);
    assertThat(send(path, officer, form).words())
        .containsAnyOf("Every place is taken", "The person holds this office already");
    Map<String, String> interim = form("person", "" + mandate.person());
    interim.putAll(form("term-kind", "AD_INTERIM", "from", "2026-01-01", "full", "yes"));
    assertThat(send(path, officer, interim).words())
        .contains("Acting time does not count as a full term")
        .contains("the legal basis: Fill this in");
  }

  @Test
  void appointsSomeoneWhoDoesNotSitThereOnlyWhenAskedAgainAndForAReason() {
    Person outsider = scene().person("Outsider");
    Office chair = scene().office(committee, Office.Kind.CHAIR);
    String path = desk + "/offices/" + chair.id() + "/appointment";
    Map<String, String> form = form("person", "" + outsider.id(), "term-kind", "APPOINTED");
    form.put("from", "2024-01-01");

    Page asked = send(path, officer, form);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.words()).contains("does not sit in the body on 1 January 2024");
    form.put("despite", "yes");
    assertThat(send(path, officer, form).words()).contains("Reason: Fill this in");
    form.put("reason", "no member was free");
    assertThat(send(path, officer, form).status()).isEqualTo(303);
  }

  @Test
  void endsATerm() {
    Office chair = scene().office(committee, Office.Kind.CHAIR);
    Person person = scene().person("Chair");
    OfficeTerm term =
        scene().holds(chair, person, Period.startingOn(Scene.START), OfficeTerm.Kind.ELECTED);
    String path = desk + "/terms/" + term.id() + "/end";

    assertThat(send(path, officer, form("version", "1", "last-day", "2019-01-01")).words())
        .contains("The last day lies outside the term");
    assertThat(send(path, officer, form("version", "1", "last-day", "2024-03-31")).status())
        .isEqualTo(303);
    assertThat(send(path, officer, form("version", "1", "last-day", "2024-04-30")).status())
        .isEqualTo(409);
  }

  @Test
  void takesBackATermRecordedInErrorForAReason() {
    Office chair = scene().office(committee, Office.Kind.CHAIR);
    Person person = scene().person("Mistake");
    OfficeTerm term =
        scene().holds(chair, person, Period.startingOn(Scene.START), OfficeTerm.Kind.ELECTED);
    String path = desk + "/terms/" + term.id() + "/annulment";

    assertThat(visit(path, officer).words()).contains("as if it had never been");
    assertThat(send(path, officer, form("version", "1")).status()).isEqualTo(422);
    assertThat(send(path, officer, form("version", "1", "reason", "mistaken")).status())
        .isEqualTo(303);

    assertThat(visit("/bodies/" + committee.slug() + "/offices", null).words())
        .doesNotContain(person.name());
  }

  @Test
  void addsAndAmendsAnOffice() {
    Map<String, String> form = form("office-kind", "OTHER", "places", "2", "from", "2020-01-01");

    assertThat(send(desk + "/offices/new", officer, form).words())
        .contains("Name of the office: Fill this in");
    form.put("office-name", "Rapporteur");
    assertThat(send(desk + "/offices/new", officer, form).status()).isEqualTo(303);
    Office office = ledger().officesOf(committee.id()).getFirst();
    form.put("version", "7");
    Page stale = send(desk + "/offices/" + office.id(), officer, form);
    assertThat(stale.status()).isEqualTo(409);
    form.put("version", stale.version());
    form.put("places", "3");
    assertThat(send(desk + "/offices/" + office.id(), officer, form).status()).isEqualTo(303);
    assertThat(visit(desk, officer).words()).contains("Rapporteur 3 places");
  }

  @Test
  void showsTheRulesFilledAndAdoptsANewVersion() {
    Page opened = visit(desk + "/rules", officer);
    assertThat(opened.holds("quorum", "1/2")).isTrue();
    assertThat(opened.holds("notice", "45")).isTrue();
    Map<String, String> form = RulesFields.of(opened.text());

    form.put("quorum", "three");
    assertThat(send(desk + "/rules", officer, form).words()).contains("such as 1/2 or 2/3");
    form.put("quorum", "2/3");
    assertThat(send(desk + "/rules", officer, form).status()).isEqualTo(303);

    RulesOfProcedure now = ledger().latestRulesOf(committee.id()).orElseThrow();
    assertThat(now.version()).isEqualTo(2);
    assertThat(now.procedure().voting().quorum()).hasToString("2/3");
    assertThat(now.procedure().terms()).isEqualTo(Procedure.USUAL.terms());
    assertThat(now.procedure().majorities()).isEqualTo(Procedure.USUAL.majorities());
    Page stale = send(desk + "/rules", officer, form);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.words()).contains("two thirds");
    form.put("version", "2");
    form.put("effective", LocalDate.now().minusDays(9).toString());
    assertThat(send(desk + "/rules", officer, form).words()).contains("cannot take effect before");
  }

  @Test
  void showsWhatWaits() {
    assertThat(visit("/desk", officer).words())
        .contains("wait to be settled")
        .contains(committee.name() + ": nobody fills the seat of Ireland.");
  }

  @Test
  void knowsNothingOfAnotherName() {
    assertThat(visit("/desk/bodies/nobody", officer).status()).isEqualTo(404);
    assertThat(visit(desk + "/seats/x", officer).status()).isEqualTo(404);
    assertThat(visit(desk + "/mandates/" + officer.id(), officer).status()).isEqualTo(404);
    assertThat(visit(desk + "/terms/x/end", officer).status()).isEqualTo(404);
    assertThat(visit("/desk/nominations/x", officer).status()).isEqualTo(404);
  }

  @Test
  void opensEveryForm() {
    Mandate mandate = delegate();
    Office chair = scene().office(committee, Office.Kind.CHAIR);
    for (String page :
        new String[] {
          "/desk/bodies",
          "/desk/bodies/new",
          desk + "/details",
          desk + "/dissolution",
          desk + "/succession",
          desk + "/seats/new",
          desk + "/seats/" + seat.id(),
          seatPath(),
          desk + "/mandates/" + mandate.id() + "/amendment",
          desk + "/mandates/" + mandate.id() + "/end",
          desk + "/mandates/" + mandate.id() + "/handover",
          desk + "/mandates/" + mandate.id() + "/employer",
          desk + "/mandates/" + mandate.id() + "/annulment",
          desk + "/mandates/" + mandate.id() + "/pack",
          desk + "/offices/new",
          desk + "/offices/" + chair.id(),
          desk + "/offices/" + chair.id() + "/appointment"
        }) {
      assertThat(visit(page, officer).status()).as(page).isEqualTo(200);
    }
  }
}
