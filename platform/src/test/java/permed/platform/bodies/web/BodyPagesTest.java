package permed.platform.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.kernel.time.Period;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Fraction;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateDetails;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.Seat;
import permed.platform.bodies.Succession;
import permed.platform.members.Organisation;
import permed.platform.people.Person;
import permed.platform.site.Visibility;

class BodyPagesTest extends Visits {

  private Body committee;
  private Organisation funder;
  private Seat seat;
  private Person delegate;
  private Person alternate;
  private Mandate mandate;

  @BeforeEach
  void seatSomeone() {
    committee = scene().committee();
    funder = scene().member("Funder", "IE");
    seat = scene().seatOf(committee, "IE");
    delegate = scene().person("Delegate");
    alternate = scene().person("Alternate");
    mandate = scene().seated(seat, delegate, funder, Capacity.DELEGATE);
    scene().seated(seat, alternate, funder, Capacity.ALTERNATE);
  }

  private String path(String page) {
    return "/bodies/" + committee.slug() + page;
  }

  @Test
  void tellTheTaskTheTermAndTheSeats() {
    String words = visit(path(""), null).words();

    assertThat(words)
        .contains("Works since 1 January 2020.")
        .contains("Does what has to be done.")
        .contains("1 seat")
        .contains("1 vote");
  }

  @Test
  void tellEveryoneTheRoleButNotTheName() {
    String words = visit(path("/roster"), null).words();

    assertThat(words)
        .contains("Delegate, Ireland", "Alternate, Ireland", funder.shortName())
        .doesNotContain(delegate.name(), alternate.name());
  }

  @Test
  void tellMembersEveryName() {
    assertThat(visit(path("/roster"), alternate).words())
        .contains(delegate.name(), alternate.name());
  }

  @Test
  void tellEveryoneTheNameOfWhoHoldsAnOffice() {
    Office chair = scene().office(committee, Office.Kind.CHAIR);
    scene().holds(chair, delegate, Period.startingOn(Scene.START), OfficeTerm.Kind.ELECTED);

    assertThat(visit(path("/roster"), null).words()).contains(delegate.name() + " , Chair");
    assertThat(visit(path(""), null).words()).contains("Chair " + delegate.name());
  }

  @Test
  void tellEveryoneTheNameOfWhoConsented() {
    scene().people().consentToDirectory(delegate.id(), true, Scene.act());

    assertThat(visit(path("/roster"), null).words()).contains(delegate.name());
  }

  @Test
  void tellEveryReasonOfARight() {
    String words = visit(path("/roster"), null).words();

    assertThat(words)
        .contains("The seat has been that of Ireland since 1 January 2020.")
        .contains("Delegate of " + funder.shortName() + " since 1 January 2020.")
        .contains("The membership of " + funder.shortName() + " has been in force")
        .contains("Version 1 of the rules, in force since 1 January 2020, gives one vote to each")
        .contains("1 vote", "quorum 1", "rules version 1");
  }

  @Test
  void tellEvidenceToMembersAlone() {
    assertThat(visit(path("/roster"), delegate).words()).contains("Evidence: minutes.");
    assertThat(visit(path("/roster"), null).words()).doesNotContain("Evidence");
  }

  @Test
  void tellWhoSatThereOnAnyDayOfThePast() {
    assertThat(visit(path("/roster?on=2019-12-31"), null).words())
        .contains("Nobody sits in this body on this day.");
    assertThat(visit(path("/roster?on=2020-01-01"), null).words()).contains("1 of 1 seats filled");
  }

  @Test
  void keepWhatIsToComeForMembers() {
    LocalDate last = LocalDate.now().plusDays(30);
    scene()
        .bodies()
        .amend(
            mandate.id(),
            1,
            new MandateDetails(funder.id(), Capacity.DELEGATE, Period.of(Scene.START, last)),
            Scene.act());
    String later = "/roster?on=" + last.plusDays(1);

    assertThat(visit(path(later), alternate).words()).doesNotContain(delegate.name());
    assertThat(visit(path(later), null).words()).contains("Delegate, Ireland");
  }

  @Test
  void tellMembersWhatWasKnownOnADay() {
    assertThat(visit(path("/roster?known=2020-06-01"), delegate).status()).isEqualTo(404);
    assertThat(visit(path("/roster?known=2020-06-01"), null).words()).contains("1 of 1 seats");
  }

  @Test
  void giveTheRosterAsAFile() {
    Page csv = visit(path("/roster.csv"), null);

    assertThat(csv.text())
        .contains("Ireland,\"Delegate, Ireland\"," + funder.shortName() + ",DELEGATE,,VOTES,")
        .doesNotContain(delegate.name());
    assertThat(visit(path("/roster.pdf"), null).status()).isEqualTo(404);
  }

  @Test
  void nameVacantSeats() {
    scene().seatOf(committee, "MT");

    assertThat(visit(path("/roster"), null).words()).contains("1 of 2 seats", "Vacant seats Malta");
  }

  @Test
  void sayTheRulesInPlainWordsAndWhatChanged() {
    Procedure usual = Procedure.USUAL;
    Procedure stricter =
        new Procedure(
            new Procedure.Voting(Procedure.Voice.SEAT, Fraction.TWO_THIRDS, false),
            usual.majorities(),
            usual.meetings(),
            usual.proxies(),
            usual.written(),
            usual.terms());
    scene().adopt(committee, 1, LocalDate.of(2021, 2, 24), stricter);

    assertThat(visit(path("/rules"), null).words())
        .contains("Version 2 In force since 24 February 2021")
        .contains("Each seat has one vote. Before: Each organisation has one vote")
        .contains("A decision needs at least two thirds of those entitled to vote")
        .contains("Version 1 Replaced 1 January 2020 to 23 February 2021")
        .contains("A full term of office lasts 24 months.");
  }

  @Test
  void markAnInterimWithTheDayItLapsesAndWhy() {
    Office chair = scene().office(committee, Office.Kind.CHAIR);
    LocalDate start = LocalDate.now().minusDays(10);
    scene().holds(chair, delegate, Period.startingOn(start), OfficeTerm.Kind.AD_INTERIM);

    assertThat(visit(path(""), null).words())
        .contains(delegate.name() + " a.i.")
        .contains(", the longest time the rules allow");
    assertThat(visit(path("/offices"), null).words()).contains("ad interim");
  }

  @Test
  void tellMembersAloneWhoTakesOfficeLater() {
    Office chair = scene().office(committee, Office.Kind.CHAIR);
    LocalDate today = LocalDate.now();
    Person next = scene().person("Next");
    scene().holds(chair, delegate, Period.startingOn(today), OfficeTerm.Kind.AD_INTERIM);
    scene().holds(chair, next, Period.startingOn(today.plusDays(9)), OfficeTerm.Kind.ELECTED);

    assertThat(visit(path(""), null).words()).contains(", the longest time the rules allow");
    assertThat(visit(path("/offices"), null).words()).doesNotContain(next.name());
    assertThat(visit(path(""), delegate).words()).contains(", because a successor takes office");
    assertThat(visit(path("/offices"), delegate).words()).contains(next.name());
  }

  @Test
  void linkABodyWithWhatItReplaced() {
    Body before = scene().body("Group", BodyType.WORKING_GROUP, null, Visibility.PUBLIC);
    Body hidden = scene().body("Hidden", BodyType.WORKING_GROUP, null, Visibility.SECRETARIAT);
    replace(before);
    replace(hidden);

    assertThat(visit(path(""), null).words())
        .contains("Replaced " + before.name() + " on 24 February 2021.")
        .doesNotContain(hidden.name());
    assertThat(visit("/bodies/" + before.slug(), null).words())
        .contains("Replaced by " + committee.name() + " on 24 February 2021.");
  }

  private void replace(Body before) {
    scene()
        .bodies()
        .succeed(
            new Succession(
                before.id(), committee.id(), LocalDate.of(2021, 2, 24), Succession.Kind.REPLACED),
            Scene.act());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEMBERS", "BODY", "SECRETARIAT"})
  void leaveNoTraceOfABodyTheVisitorMayNotSee(Visibility visibility) {
    Body hidden = scene().body("Hidden", BodyType.WORKING_GROUP, committee, visibility);
    scene().seated(scene().seatOf(hidden, "IE"), delegate, funder, Capacity.DELEGATE);

    for (String page : new String[] {"", "/roster", "/roster.csv", "/rules", "/offices"}) {
      assertThat(visit("/bodies/" + hidden.slug() + page, null).status()).isEqualTo(404);
    }
    for (String page : new String[] {"/bodies", path(""), "/members/" + funder.slug()}) {
      assertThat(visit(page, null).words()).doesNotContain(hidden.name());
    }
    assertThat(visit("/bodies", scene().officer()).words()).contains(hidden.name());
  }

  @Test
  void areNotThereForABodyNobodyKnows() {
    assertThat(visit("/bodies/nobody", null).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "it"})
  void speakEveryLanguage(String language) {
    for (String page : new String[] {"", "/roster", "/rules", "/offices"}) {
      Page shown = visit(path(page), delegate, Locale.forLanguageTag(language));
      assertThat(shown.status()).isEqualTo(200);
      assertThat(shown.text()).contains("<html lang=\"" + language + "\"");
    }
    assertThat(visit("/bodies", null, Locale.forLanguageTag(language)).status()).isEqualTo(200);
  }

  @Test
  void takeNoFormFromAVisitorOfTheDesk() {
    assertThat(send(path("/roster"), null, Map.of()).status()).isEqualTo(405);
  }
}
