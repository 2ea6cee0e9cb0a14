package permed.platform.obligations.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.PersonId;
import permed.platform.site.Panel;
import permed.platform.site.Panels;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Standing;
import permed.platform.site.Wording;

/** The next obligations, a person's own and at the desk the consortium's. */
@Component
class ObligationPanels implements Panels {

  private static final int ORDER = 20;
  private static final int MOST = 5;
  private static final int DAYS_SHOWN = 60;

  private final ObligationsDesk desk;

  ObligationPanels(ObligationsDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Panel> in(Area area, UUID person, Standing standing, Wording wording) {
    PersonId me = new PersonId(person);
    ZoneId zone = desk.person(me).zone();
    return switch (area) {
      case ME ->
          panel(
              desk.diary().listFor(me),
              "obligations.mine",
              OwnObligationsController.HOME,
              zone,
              wording);
      case DESK ->
          standing.has(Right.SECRETARIAT, null)
              ? panel(
                  desk.diary().list(),
                  "obligations.all",
                  DeskObligationsController.OBLIGATIONS,
                  zone,
                  wording)
              : Optional.empty();
    };
  }

  private Optional<Panel> panel(
      List<DiaryEntry> entries, String title, String href, ZoneId zone, Wording wording) {
    LocalDate today = desk.today();
    LocalDate last = today.plusDays(DAYS_SHOWN);
    Predicate<DiaryEntry> isNear =
        entry -> !entry.isDone() && !entry.obligation().due().day().isAfter(last);
    List<DiaryEntry> near = entries.stream().filter(isNear).toList();
    if (near.isEmpty()) {
      return Optional.empty();
    }
    List<DiaryEntry> first = near.stream().limit(MOST).toList();
    ObligationWords words = desk.words(first, wording);
    Content content =
        new Content(
            wording.text(title),
            href,
            first.stream().map(entry -> ObligationLine.of(entry, words, today, zone)).toList(),
            near.size() - first.size());
    return Optional.of(new Panel(ORDER, "obligations/panel", content));
  }

  /**
   * @param more how many others are near
   */
  record Content(String title, String href, List<ObligationLine> lines, int more) {}
}
