package permed.platform.meetings.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.meetings.CalendarEntry;
import permed.platform.meetings.CalendarFile;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.site.Allowed;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Wordings;

/** When a body meets, as a page and as calendar files. */
@Controller
class MeetingsController {

  private final Meetings meetings;
  private final Bodies bodies;
  private final Wordings wordings;
  private final InstantSource now;
  private final String base;

  MeetingsController(
      Meetings meetings,
      Bodies bodies,
      Wordings wordings,
      InstantSource now,
      PlatformSettings settings) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.wordings = wordings;
    this.now = now;
    this.base = settings.base();
  }

  @GetMapping("/bodies/{body}/meetings")
  @Allowed(Right.PUBLIC)
  ModelAndView meetings(@PathVariable String body, Standing visitor, Locale locale) {
    Body shown = visible(body, visitor);
    MeetingsPageMaker maker =
        new MeetingsPageMaker(shown, visitor, now.instant(), wordings.in(locale));
    return Reply.page("meetings/meetings", maker.make(listed(shown, visitor)));
  }

  /** Calendar programs do not sign in: the file holds what anybody may see. */
  @GetMapping("/bodies/{body}/meetings.ics")
  @Allowed(Right.PUBLIC)
  ResponseEntity<String> calendar(@PathVariable String body) {
    Body shown = visible(body, Standing.NONE);
    List<CalendarEntry> entries =
        listed(shown, Standing.NONE).stream().map(one -> entry(one, shown, "")).toList();
    return CalendarReply.of(shown.slug() + ".ics", CalendarFile.write(shown.name(), entries));
  }

  @GetMapping("/bodies/{body}/meetings/{meeting}.ics")
  @Allowed(Right.PUBLIC)
  ResponseEntity<String> file(
      @PathVariable String body, @PathVariable UUID meeting, Standing visitor) {
    Body shown = visible(body, visitor);
    PlannedMeeting found =
        listed(shown, visitor).stream()
            .filter(one -> one.id().value().equals(meeting))
            .findFirst()
            .orElseThrow(MeetingsController::unknown);
    String link = visitor.has(Right.BODY, body) ? found.plan().link() : "";
    String text = CalendarFile.write(found.plan().title(), List.of(entry(found, shown, link)));
    return CalendarReply.of("meeting.ics", text);
  }

  private CalendarEntry entry(PlannedMeeting meeting, Body body, String link) {
    String page = base + "/bodies/" + body.slug() + "/meetings";
    return CalendarEntry.of(meeting, body.name(), link, page);
  }

  private List<PlannedMeeting> listed(Body body, Standing visitor) {
    return meetings.listOf(body.id()).stream()
        .filter(meeting -> visitor.sees(meeting.plan().visibility(), body.slug()))
        .toList();
  }

  private Body visible(String slug, Standing visitor) {
    return bodies
        .ledger()
        .findBody(slug)
        .filter(body -> visitor.sees(body.visibility(), slug))
        .orElseThrow(MeetingsController::unknown);
  }

  /** What is not there, and what the visitor may not know of, are answered alike. */
  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
