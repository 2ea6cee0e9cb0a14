package permed.platform.obligations.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderLine;
import permed.platform.obligations.Reminders;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.People;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Paging;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** The desk's calendar of all obligations, and its ledger of reminders. */
@Controller
class DeskObligationsController {

  static final String OBLIGATIONS = "/desk/obligations";
  static final String REMINDERS = "/desk/reminders";

  private static final String FIELDS = "desk.obligations.field";
  private static final int PAGE = 100;

  private final ObligationsDesk desk;
  private final Reminders reminders;
  private final People people;
  private final DeskPages pages;
  private final PlatformSettings settings;

  DeskObligationsController(
      ObligationsDesk desk,
      Reminders reminders,
      People people,
      DeskPages pages,
      PlatformSettings settings) {
    this.desk = desk;
    this.reminders = reminders;
    this.people = people;
    this.pages = pages;
    this.settings = settings;
  }

  @GetMapping(OBLIGATIONS)
  @Allowed(Right.SECRETARIAT)
  ModelAndView obligations(@RequestParam MultiValueMap<String, String> asked) {
    FormReader form = FormReader.of(FIELDS, asked);
    List<DiaryEntry> all = desk.diary().list();
    List<DiaryEntry> found = ObligationFilter.of(form).of(all);
    ObligationWords words = desk.words(found, pages.words());
    ObligationFilter.Choices choices = ObligationFilter.choices(all, pages.words());
    DeskObligationsPage page =
        new DeskObligationsPage(
            pages.places(OBLIGATIONS),
            form.form(),
            choices,
            pages.words().text("desk.obligations.found", found.size(), all.size()),
            found.stream()
                .map(entry -> ObligationLine.of(entry, words, desk.today(), settings.zone()))
                .toList());
    return Reply.page("obligations/desk-obligations", page);
  }

  @GetMapping(REMINDERS)
  @Allowed(Right.SECRETARIAT)
  ModelAndView reminders(
      @RequestParam MultiValueMap<String, String> asked, @RequestParam Optional<UUID> after) {
    Optional<Reminder.State> state =
        FormReader.of(FIELDS, asked).choice("state", Reminder.State.class);
    List<ReminderLine> lines = reminders.list(state.orElse(null), null, after.orElse(null), PAGE);
    ReminderTeller teller = ReminderTeller.of(lines, desk, people, pages.words());
    DeskRemindersPage page =
        new DeskRemindersPage(
            pages.places(REMINDERS),
            Form.empty(FIELDS).with("state", state.orElse(null)),
            teller.states(),
            lines.stream().map(teller::row).toList(),
            new Paging("", next(state, lines)));
    return Reply.page("obligations/desk-reminders", page);
  }

  private static String next(Optional<Reminder.State> state, List<ReminderLine> lines) {
    if (lines.size() < PAGE) {
      return "";
    }
    String query = state.map(one -> "state=" + one + "&").orElse("");
    return REMINDERS + "?" + query + "after=" + lines.getLast().reminder().id();
  }
}
