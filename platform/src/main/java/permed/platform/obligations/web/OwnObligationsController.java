package permed.platform.obligations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Feeds;
import permed.platform.obligations.ReminderChoice;
import permed.platform.obligations.Reminders;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.Acts;
import permed.platform.people.Person;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** What a person has to see to, how much to be reminded of it, and the calendar of it. */
@Controller
class OwnObligationsController {

  static final String HOME = "/me/obligations";

  private static final String FIELDS = "obligations.field";

  private final ObligationsDesk desk;
  private final Reminders reminders;
  private final Feeds feeds;
  private final Signposts posts;
  private final Wordings wordings;
  private final Acts acts;
  private final PlatformSettings settings;

  OwnObligationsController(
      ObligationsDesk desk,
      Reminders reminders,
      Feeds feeds,
      Signposts posts,
      Wordings wordings,
      Acts acts,
      PlatformSettings settings) {
    this.desk = desk;
    this.reminders = reminders;
    this.feeds = feeds;
    this.posts = posts;
    this.wordings = wordings;
    this.acts = acts;
    this.settings = settings;
  }

  @GetMapping(HOME)
  @Allowed(Right.SIGNED_IN)
  ModelAndView mine(
      @AuthenticationPrincipal SignedIn me, HttpServletRequest request, Locale locale) {
    Wording wording = wordings.in(locale);
    Person person = desk.person(me.person());
    LocalDate today = desk.today();
    List<DiaryEntry> mine = desk.diary().listFor(person.id());
    ObligationWords words = desk.words(mine, wording);
    Predicate<DiaryEntry> late = entry -> entry.isOverdueOn(today);
    OwnObligationsPage page =
        new OwnObligationsPage(
            posts.in(Area.ME, request.getRequestURI(), wording),
            lines(mine.stream().filter(late), words, person),
            lines(mine.stream().filter(late.or(DiaryEntry::isDone).negate()), words, person),
            lines(mine.stream().filter(DiaryEntry::isDone), words, person),
            feeds
                .since(person.id())
                .map(since -> wording.formats().moment(since, person.zone()))
                .orElse(""),
            Form.empty(FIELDS).with("reminders", reminders.choiceOf(person.id())),
            choices(wording));
    return Reply.page("obligations/mine", page);
  }

  @PostMapping(HOME + "/reminders")
  @Allowed(Right.SIGNED_IN)
  ModelAndView choose(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn me) {
    FormReader form = FormReader.of(FIELDS, entered);
    ReminderChoice choice =
        form.requiredChoice("reminders", ReminderChoice.class).orElse(ReminderChoice.ALL);
    reminders.choose(me.person(), choice, acts.by(me));
    return Reply.seeOther(HOME + "#reminders", "obligations.reminders.saved");
  }

  @PostMapping(HOME + "/calendar")
  @Allowed(Right.SIGNED_IN)
  ModelAndView renewCalendar(@AuthenticationPrincipal SignedIn me) {
    String token = feeds.renew(me.person(), acts.by(me));
    return Reply.seeOther(
        HOME, "obligations.calendar.made", settings.base() + "/calendar/" + token + ".ics");
  }

  @PostMapping(HOME + "/calendar/end")
  @Allowed(Right.SIGNED_IN)
  ModelAndView endCalendar(@AuthenticationPrincipal SignedIn me) {
    feeds.end(me.person(), acts.by(me));
    return Reply.seeOther(HOME, "obligations.calendar.ended");
  }

  private List<ObligationLine> lines(
      Stream<DiaryEntry> entries, ObligationWords words, Person person) {
    return entries
        .map(entry -> ObligationLine.of(entry, words, desk.today(), person.zone()))
        .toList();
  }

  private static List<Choice> choices(Wording wording) {
    return Stream.of(ReminderChoice.values())
        .map(
            choice ->
                new Choice(
                    choice.name(),
                    wording.text("obligations.reminders." + choice),
                    wording.text("obligations.reminders." + choice + ".hint")))
        .toList();
  }
}
