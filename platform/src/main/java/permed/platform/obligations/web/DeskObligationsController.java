package permed.platform.obligations.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.ObligationKind;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderLine;
import permed.platform.obligations.Reminders;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.People;
import permed.platform.site.Allowed;
import permed.platform.site.Choice;
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
    FormReader filter = FormReader.of(FIELDS, asked);
    List<DiaryEntry> all = desk.diary().list();
    List<DiaryEntry> found = all.stream().filter(entry -> fits(entry, filter)).toList();
    ObligationWords words = desk.words(found, pages.words());
    DeskObligationsPage page =
        new DeskObligationsPage(
            pages.places(OBLIGATIONS),
            filter.form(),
            bodies(all),
            kinds(),
            months(all),
            pages.words().text("desk.obligations.found", found.size(), all.size()),
            found.stream()
                .map(entry -> ObligationLine.of(entry, words, desk.today(), settings.zone()))
                .toList());
    return Reply.page("obligations/desk-obligations", page);
  }

  private static boolean fits(DiaryEntry entry, FormReader filter) {
    Obligation one = entry.obligation();
    String body = filter.line("body");
    String kind = filter.line("kind");
    String month = filter.line("month");
    return (body.isEmpty() || (one.body() != null && one.body().slug().equals(body)))
        && (kind.isEmpty() || one.kind().code().equals(kind))
        && (month.isEmpty() || YearMonth.from(one.due().day()).toString().equals(month));
  }

  private static List<Choice> bodies(List<DiaryEntry> all) {
    return all.stream()
        .map(entry -> entry.obligation().body())
        .filter(Objects::nonNull)
        .distinct()
        .map(body -> Choice.of(body.slug(), body.name()))
        .sorted(java.util.Comparator.comparing(Choice::label))
        .toList();
  }

  private List<Choice> kinds() {
    return Stream.of(ObligationKind.values())
        .map(kind -> Choice.of(kind.code(), pages.words().text("desk.obligations.kind." + kind)))
        .toList();
  }

  private List<Choice> months(List<DiaryEntry> all) {
    return all.stream()
        .map(entry -> YearMonth.from(entry.obligation().due().day()))
        .distinct()
        .sorted()
        .map(month -> Choice.of(month.toString(), pages.words().formats().month(month.atDay(1))))
        .toList();
  }

  @GetMapping(REMINDERS)
  @Allowed(Right.SECRETARIAT)
  ModelAndView reminders(
      @RequestParam MultiValueMap<String, String> asked, @RequestParam Optional<UUID> after) {
    FormReader filter = FormReader.of(FIELDS, asked);
    Optional<Reminder.State> state = filter.choice("state", Reminder.State.class);
    List<ReminderLine> lines = reminders.list(state.orElse(null), null, after.orElse(null), PAGE);
    ReminderTeller teller = ReminderTeller.of(lines, desk, people, pages.words());
    String query = state.map(one -> "state=" + one + "&").orElse("");
    String next =
        lines.size() < PAGE
            ? ""
            : REMINDERS + "?" + query + "after=" + lines.getLast().reminder().id();
    DeskRemindersPage page =
        new DeskRemindersPage(
            pages.places(REMINDERS),
            Form.empty(FIELDS).with("state", state.orElse(null)),
            Stream.of(Reminder.State.values())
                .map(
                    one ->
                        Choice.of(
                            one.name(), pages.words().text("desk.obligations.progress." + one)))
                .toList(),
            lines.stream().map(teller::row).toList(),
            new Paging("", next));
    return Reply.page("obligations/desk-reminders", page);
  }
}
