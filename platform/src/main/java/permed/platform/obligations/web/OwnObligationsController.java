package permed.platform.obligations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
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
import permed.platform.people.Acts;
import permed.platform.people.Person;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** What a person has to see to, and how much to be reminded of it. */
@Controller
class OwnObligationsController {

  static final String HOME = "/me/obligations";

  /** What the message keys of its fields start with. */
  static final String FIELDS = "obligations.field";

  private final ObligationsDesk desk;
  private final Reminders reminders;
  private final Feeds feeds;
  private final Signposts posts;
  private final Wordings wordings;
  private final Acts acts;

  OwnObligationsController(
      ObligationsDesk desk,
      Reminders reminders,
      Feeds feeds,
      Signposts posts,
      Wordings wordings,
      Acts acts) {
    this.desk = desk;
    this.reminders = reminders;
    this.feeds = feeds;
    this.posts = posts;
    this.wordings = wordings;
    this.acts = acts;
  }

  @GetMapping(HOME)
  @Allowed(Right.SIGNED_IN)
  ModelAndView mine(
      @AuthenticationPrincipal SignedIn me, HttpServletRequest request, Locale locale) {
    Wording wording = wordings.in(locale);
    Person person = desk.person(me.person());
    List<DiaryEntry> mine = desk.diary().listFor(person.id());
    OwnPageMaker maker = new OwnPageMaker(person, desk.today(), desk.words(mine, wording), wording);
    OwnObligationsPage page =
        maker.make(
            posts.in(Area.ME, request.getRequestURI(), wording),
            mine,
            feeds.since(person.id()),
            reminders.choiceOf(person.id()));
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
}
