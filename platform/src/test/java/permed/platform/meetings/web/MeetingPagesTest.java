package permed.platform.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.people.Person;
import permed.platform.site.Languages;
import permed.platform.site.Visibility;

class MeetingPagesTest extends Visits {

  private static final Pattern SEAL = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

  @Autowired private Meetings meetings;

  private Body committee;
  private Person officer;
  private Person delegate;

  @BeforeEach
  void meet() {
    committee = scene().committee();
    officer = scene().officer();
    delegate = scene().person("Delegate");
    scene()
        .seated(
            scene().seatOf(committee, "IE"),
            delegate,
            scene().member("Funder", "IE"),
            Capacity.DELEGATE);
  }

  @Test
  void showTheDeadlinesBeforeAnythingIsSaved() {
    LocalDate day = LocalDate.now().plusDays(100);

    Page looked = visit(followed(send("/desk/meetings/new", officer, form(day))), officer);

    assertThat(looked.words())
        .contains("Deadlines that follow")
        .contains("By version 1 of the body’s rules of procedure.")
        .contains("end of " + told(day.minusDays(21)) + " (Lisbon)")
        .doesNotContain("irregular");
    assertThat(meetings.listOf(committee.id())).isEmpty();
  }

  @Test
  void saveWhatWasSeen() {
    Map<String, String> form = form(LocalDate.now().plusDays(100));
    form.put("seen", seal(visit(followed(send("/desk/meetings/new", officer, form)), officer)));

    Page saved = send("/desk/meetings/new", officer, form);

    PlannedMeeting meeting = meetings.listOf(committee.id()).getFirst();
    assertThat(saved.location()).isEqualTo("/desk/meetings/" + meeting.id());
    assertThat(visit("/desk/meetings/" + meeting.id(), officer).words())
        .contains("Spring meeting", "Planned", officer.name(), "agreed by mail");
    assertThat(visit("/desk/meetings?body=" + committee.slug(), officer).words())
        .contains("Spring meeting");
  }

  @Test
  void sayThatNoticeIsTooLate() {
    LocalDate day = LocalDate.now().plusDays(20);

    Page looked = visit(followed(send("/desk/meetings/new", officer, form(day))), officer);

    assertThat(looked.words())
        .contains("Notice was due by the end of " + told(day.minusDays(45)))
        .contains("irregular");
  }

  @Test
  void explainATimeTheClocksSkip() {
    Map<String, String> form = form(LocalDate.of(2031, 3, 30));
    form.put("zone", "Europe/Brussels");
    form.put("starts", "02:30");

    Page refused = send("/desk/meetings/new", officer, form);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words())
        .contains("That time does not exist in Brussels: the clocks go from 02:00 straight to");
    assertThat(refused.text()).contains("value=\"02:30\"");
  }

  @Test
  void askWhichOfTwoEqualTimesIsMeant() {
    Map<String, String> form = form(LocalDate.of(2031, 10, 26));
    form.put("zone", "Europe/Brussels");
    form.put("starts", "02:30");
    Page asked = send("/desk/meetings/new", officer, form);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.words()).contains("It is 02:30 twice in Brussels that night");

    form.put("turn", "SECOND");
    form.put("seen", seal(visit(followed(send("/desk/meetings/new", officer, form)), officer)));
    send("/desk/meetings/new", officer, form);

    assertThat(meetings.listOf(committee.id()).getFirst().time().start())
        .hasToString("2031-10-26T01:30:00Z");
  }

  @Test
  void refuseAMeetingOfABodyThatDoesNotWorkThen() {
    Map<String, String> form = form(LocalDate.of(2019, 5, 5));
    form.put("seen", seal(visit(followed(send("/desk/meetings/new", officer, form)), officer)));

    Page refused = send("/desk/meetings/new", officer, form);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("does not work on that day");
  }

  @Test
  void tellTheSecondOfTwoOfficersWhatTheFirstDid() {
    PlannedMeeting meeting = planned("Spring meeting", Visibility.PUBLIC, 100);
    String path = "/desk/meetings/" + meeting.id() + "/plan";
    Map<String, String> form = form(LocalDate.now().plusDays(120));
    form.put("version", "1");
    form.put("seen", seal(visit(followed(send(path, officer, form)), officer)));
    send(path, officer, form);

    Page second = send(path, officer, form);

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.words())
        .contains("somebody else changed the same thing meanwhile")
        .contains("What is there now");
    assertThat(meetings.history(meeting.id())).hasSize(2);
  }

  @Test
  void cancelOnlyWithAReason() {
    PlannedMeeting meeting = planned("Spring meeting", Visibility.PUBLIC, 100);
    String path = "/desk/meetings/" + meeting.id() + "/cancel";
    assertThat(send(path, officer, Map.of("version", "1")).status()).isEqualTo(422);

    send(path, officer, Map.of("version", "1", "reason", "No quorum in sight"));

    assertThat(visit("/bodies/" + committee.slug() + "/meetings", null).words())
        .contains("Cancelled");
    assertThat(get("/bodies/" + committee.slug() + "/meetings.ics").body())
        .contains("STATUS:CANCELLED", "SEQUENCE:1", "UID:meeting-" + meeting.id());
  }

  @Test
  void recordThatAMeetingWasAnnounced() {
    PlannedMeeting meeting = planned("Spring meeting", Visibility.PUBLIC, 100);
    String path = "/desk/meetings/" + meeting.id() + "/announce";
    assertThat(visit(path, officer).words()).contains("Notice counts as given now.");

    send(path, officer, Map.of("version", "1"));

    PlannedMeeting now = meetings.find(meeting.id()).orElseThrow();
    assertThat(now.noticed()).isEqualTo(now.act().at());
    assertThat(send("/desk/meetings/" + meeting.id() + "/hold", officer, Map.of("version", "2")))
        .extracting(Page::location)
        .isEqualTo("/desk/meetings/" + meeting.id());
    assertThat(meetings.history(meeting.id())).hasSize(2);
  }

  @Test
  void keepSayingThatNoticeCameTooLate() {
    PlannedMeeting meeting = planned("Hasty meeting", Visibility.PUBLIC, 20);

    send("/desk/meetings/" + meeting.id() + "/announce", officer, Map.of("version", "1"));

    assertThat(visit("/desk/meetings/" + meeting.id(), officer).words())
        .contains("Notice of this meeting was given too late");
  }

  @Test
  void hideFromEveryoneWhatIsForMembers() {
    PlannedMeeting open = planned("Open meeting", Visibility.PUBLIC, 100);
    PlannedMeeting closed = planned("Closed meeting", Visibility.BODY, 110);
    String path = "/bodies/" + committee.slug() + "/meetings";

    assertThat(visit(path, null).words())
        .contains("Open meeting")
        .doesNotContain("Closed meeting", "Join remotely");
    assertThat(visit(path, delegate).words())
        .contains("Open meeting", "Closed meeting", "Join remotely");
    assertThat(get(path + ".ics").body())
        .contains("Open meeting")
        .doesNotContain("Closed meeting", "https://meet.example/x");
    assertThat(visit(path + "/" + closed.id() + ".ics", null).status()).isEqualTo(404);
    assertThat(visit(path + "/" + closed.id() + ".ics", delegate).text())
        .contains("https://meet.example/x");
    assertThat(visit(path + "/" + open.id() + ".ics", null).text())
        .contains("BEGIN:VTIMEZONE", "TZID:Europe/Lisbon");
  }

  @Test
  void sayNothingOfABodyThatIsNotTheVisitorsToKnow() {
    Body hidden = scene().body("Hidden", BodyType.WORKING_GROUP, null, Visibility.SECRETARIAT);

    assertThat(visit("/bodies/" + hidden.slug() + "/meetings", null).status()).isEqualTo(404);
    assertThat(get("/bodies/" + hidden.slug() + "/meetings.ics").statusCode()).isEqualTo(404);
    assertThat(visit("/bodies/" + hidden.slug() + "/meetings", officer).status()).isEqualTo(200);
  }

  @Test
  void speakEveryLanguage() {
    planned("Spring meeting", Visibility.PUBLIC, 100);

    for (Locale language : Languages.ALL) {
      Page page = visit("/bodies/" + committee.slug() + "/meetings", null, language);
      assertThat(page.status()).as(language.toString()).isEqualTo(200);
      assertThat(page.words()).contains("Spring meeting").contains("09:00").contains("Lisbon");
    }
  }

  private PlannedMeeting planned(String title, Visibility visibility, int daysAhead) {
    LocalDateTime start = LocalDate.now().plusDays(daysAhead).atTime(9, 0);
    MeetingPlan plan =
        new MeetingPlan(
            title,
            MeetingTime.of(start, start.plusHours(8), ZoneId.of("Europe/Lisbon")),
            MeetingMode.HYBRID,
            "Lisbon",
            "https://meet.example/x",
            visibility);
    MeetingOutcome outcome = meetings.plan(committee.id(), plan, Scene.act());
    return ((MeetingOutcome.Recorded) outcome).meeting();
  }

  private Map<String, String> form(LocalDate day) {
    Map<String, String> form = new HashMap<>();
    form.put("body", committee.slug());
    form.put("title", "Spring meeting");
    form.put("on-day", "" + day.getDayOfMonth());
    form.put("on-month", "" + day.getMonthValue());
    form.put("on-year", "" + day.getYear());
    form.put("starts", "09:00");
    form.put("ends", "17:00");
    form.put("zone", "Europe/Lisbon");
    form.put("mode", "IN_PERSON");
    form.put("place", "Rua Áurea 1, Lisboa");
    form.put("visibility", "PUBLIC");
    form.put("reason", "agreed by mail");
    return form;
  }

  private static String followed(Page page) {
    assertThat(page.status()).as(page.words()).isEqualTo(303);
    String location = page.location();
    assertThat(location).isNotNull();
    // The address is encoded, and the visit encodes again.
    return UriUtils.decode(location, StandardCharsets.UTF_8);
  }

  private static String seal(Page page) {
    Matcher seal = SEAL.matcher(page.text());
    assertThat(seal.find()).as(page.words()).isTrue();
    return HtmlUtils.htmlUnescape(seal.group(1));
  }

  private static String told(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }
}
