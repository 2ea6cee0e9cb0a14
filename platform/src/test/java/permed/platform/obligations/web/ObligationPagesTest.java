package permed.platform.obligations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.obligations.Feeds;
import permed.platform.obligations.ReminderChoice;
import permed.platform.obligations.Reminders;
import permed.platform.people.EmailAddress;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.site.Languages;
import permed.platform.site.Visibility;

class ObligationPagesTest extends Visits {

  private static final String MINE = "/me/obligations";

  @Autowired private Meetings meetings;
  @Autowired private Reminders reminders;
  @Autowired private Feeds feeds;

  private Body committee;
  private Person chair;
  private Person delegate;
  private PlannedMeeting meeting;

  @BeforeEach
  void meet() {
    committee = scene().committee();
    delegate = scene().person("Delegate");
    chair = scene().person("Chair");
    scene()
        .seated(
            scene().seatOf(committee, "IE"),
            delegate,
            scene().member("Funder", "IE"),
            Capacity.DELEGATE);
    Office office = scene().office(committee, Office.Kind.CHAIR);
    scene()
        .holds(
            office,
            chair,
            permed.kernel.time.Period.startingOn(Scene.START),
            OfficeTerm.Kind.ELECTED);
    meeting = planned(LocalDate.now().plusDays(30));
  }

  @Test
  void showTheChairWhatIsDueOverdueFirst() {
    String words = visit(MINE, chair).words();

    assertThat(words)
        .contains("Send the agenda of “Spring meeting”", "in 9 days", "(Lisbon)")
        .containsSubsequence(
            "Overdue", "15 days ago", "Give notice of “Spring meeting”", "To come");
  }

  @Test
  void showADelegateOnlyWhatIsTheDelegates() {
    assertThat(visit(MINE, delegate).words())
        .contains("Last day to add an item to “Spring meeting”")
        .doesNotContain("Send the agenda");
  }

  @Test
  void areNobodyElsesToOpenOrMark() {
    String agenda = MINE + "/agenda-due:" + meeting.id();

    assertThat(visit(agenda, delegate).status()).isEqualTo(404);
    assertThat(send(agenda, delegate, Map.of("version", "0", "done", "yes")).status())
        .isEqualTo(404);
    assertThat(visit(MINE + "/nonsense", chair).status()).isEqualTo(404);
  }

  @Test
  void canBeDoneAndOpenedAgain() {
    String agenda = MINE + "/agenda-due:" + meeting.id();
    assertThat(visit(agenda, chair).words()).contains("Mark as done", chair.name());

    Page done =
        send(agenda, chair, Map.of("version", "0", "done", "yes", "reason", "Mail of today"));

    assertThat(done.location()).isEqualTo(MINE);
    assertThat(visit(agenda, chair).words())
        .contains("Open it again", chair.name() + ": done – Mail of today");
    assertThat(send(agenda, chair, Map.of("version", "0", "done", "yes")).status()).isEqualTo(409);

    send(agenda, chair, Map.of("version", "1", "done", "no"));

    assertThat(visit(agenda, chair).words())
        .contains("Mark as done", chair.name() + ": open again");
  }

  @Test
  void standOnTheFirstPagesOfAPersonAndOfTheDesk() {
    assertThat(visit("/me", chair).words()).contains("My obligations", "Spring meeting");
    assertThat(visit("/me", scene().person("Nobody")).words()).doesNotContain("My obligations 20");
  }

  @Test
  void canBeFilteredAtTheDesk() {
    Person officer = scene().officer();
    String desk = "/desk/obligations";

    assertThat(visit(desk, officer).words()).contains("Spring meeting", committee.name());
    assertThat(visit(desk + "?kind=minutes-due&body=" + committee.slug(), officer).words())
        .contains("Send the draft minutes")
        .doesNotContain("Send the agenda");
    assertThat(visit(desk + "?month=2001-01", officer).words()).contains("Nothing matches");
  }

  @Test
  void showTheLedgerOfRemindersAtTheDesk() {
    Person officer = scene().officer();
    address(chair);
    reminders.run();

    assertThat(visit("/desk/reminders?state=PLANNED", officer).words())
        .contains("Planned", "days before", chair.name(), "Send the agenda of “Spring meeting”");
  }

  @Test
  void letAPersonChooseFewerReminders() {
    send(MINE + "/reminders", chair, Map.of("reminders", "IMPORTANT"));

    assertThat(reminders.choiceOf(chair.id())).isEqualTo(ReminderChoice.IMPORTANT);
    assertThat(visit(MINE, chair).text())
        .containsPattern("value=\"IMPORTANT\"[^>]*checked=\"checked\"");
  }

  @Test
  void fillACalendarBehindAPrivateAddress() {
    String token = feeds.renew(chair.id(), Scene.act());

    HttpResponse<String> calendar = get("/calendar/" + token + ".ics");

    assertThat(calendar.statusCode()).isEqualTo(200);
    assertThat(calendar.headers().firstValue("Content-Type"))
        .hasValue("text/calendar;charset=UTF-8");
    assertThat(calendar.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
    assertThat(calendar.body().replace("\r\n ", ""))
        .contains("SUMMARY:Send the agenda of “Spring meeting”")
        .contains("UID:agenda-due." + meeting.id() + "@permed")
        .contains("UID:task.agenda-due." + meeting.id() + "@permed")
        .contains("DUE;TZID=Europe/Lisbon:")
        .contains("UID:meeting-" + meeting.id() + "@permed")
        .contains("BEGIN:VTIMEZONE", "BEGIN:VALARM")
        .doesNotContain(token);
  }

  @Test
  void needNotBeFetchedTwice() {
    String path = "/calendar/" + feeds.renew(chair.id(), Scene.act()) + ".ics";
    String tag = get(path).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again =
        send(HttpRequest.newBuilder(URI.create(address(path))).header("If-None-Match", tag));

    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void areBehindNoOtherAddress() {
    String first = feeds.renew(chair.id(), Scene.act());
    String second = feeds.renew(chair.id(), Scene.act());

    assertThat(second).matches("[A-Za-z0-9_-]{43}");
    assertThat(get("/calendar/" + first + ".ics").statusCode()).isEqualTo(404);
    assertThat(get("/calendar/" + second + ".ics").statusCode()).isEqualTo(200);
    assertThat(get("/calendar/" + "x".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    assertThat(visit(MINE, chair).words()).contains("You have had a private address since");

    send(MINE + "/calendar/end", chair, Map.of());

    assertThat(get("/calendar/" + second + ".ics").statusCode()).isEqualTo(404);
    assertThat(visit(MINE, chair).words()).contains("Make a private address");
  }

  @Test
  void askForThePasswordBeforeAnAddressIsMade() {
    String path = MINE + "/calendar";

    assertThat(visit(path, chair).location())
        .isEqualTo("/sign-in/confirm?return=%2Fme%2Fobligations%2Fcalendar");
    assertThat(send(path, chair, Map.of()).location()).startsWith("/sign-in/confirm");
    assertThat(feeds.since(chair.id())).isEmpty();
  }

  @Test
  void ofABodyAreBehindTheSameAddressForThoseWhoSitThere() {
    String token = feeds.renew(delegate.id(), Scene.act());
    Body other = scene().committee();

    assertThat(get("/calendar/" + token + "/" + committee.slug() + ".ics").body())
        .contains("Send the agenda");
    assertThat(get("/calendar/" + token + "/" + other.slug() + ".ics").statusCode()).isEqualTo(404);
  }

  @Test
  void speakEveryLanguage() {
    for (Locale language : Languages.ALL) {
      assertThat(visit(MINE, chair, language).words())
          .as(language.toString())
          .contains("Spring meeting");
      assertThat(visit(MINE + "/agenda-due:" + meeting.id(), chair, language).status())
          .isEqualTo(200);
    }
  }

  private void address(Person person) {
    PersonDetails details =
        PersonDetails.of(
            person.name(),
            EmailAddress.parse(person.id() + "@mail.example").orElseThrow(),
            person.language(),
            person.zone());
    scene().people().correct(person.id(), person.version(), details, Scene.act());
  }

  private PlannedMeeting planned(LocalDate day) {
    LocalDateTime start = day.atTime(9, 0);
    MeetingPlan plan =
        new MeetingPlan(
            "Spring meeting",
            MeetingTime.of(start, start.plusHours(8), ZoneId.of("Europe/Lisbon")),
            MeetingMode.IN_PERSON,
            "Lisbon",
            "",
            Visibility.PUBLIC);
    MeetingOutcome outcome = meetings.plan(committee.id(), plan, Scene.act());
    return ((MeetingOutcome.Recorded) outcome).meeting();
  }
}
