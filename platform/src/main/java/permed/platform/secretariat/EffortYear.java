package permed.platform.secretariat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.platform.members.OrganisationId;

/** The person-months of one calendar year, by task, partner and quarter. */
public final class EffortYear {

  private final int year;
  private final Map<Effort.Cell, Effort> cells;

  private EffortYear(int year, Map<Effort.Cell, Effort> cells) {
    this.year = year;
    this.cells = cells;
  }

  /** Takes all entries; of several for one cell the last version counts. */
  public static EffortYear of(int year, List<Effort> entries) {
    Map<Effort.Cell, Effort> latest = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.cell().quarter().year() == year)
        .sorted(Comparator.comparingInt(Effort::version))
        .forEach(entry -> latest.put(entry.cell(), entry));
    return new EffortYear(year, latest);
  }

  public int year() {
    return year;
  }

  /** What was entered for a cell, null for nothing. */
  public @Nullable BigDecimal months(Effort.Cell cell) {
    Effort effort = cells.get(cell);
    return effort == null ? null : effort.months();
  }

  /** How many entries a cell had, 0 for none. */
  public int version(Effort.Cell cell) {
    Effort effort = cells.get(cell);
    return effort == null ? 0 : effort.version();
  }

  /** One partner's quarter in one task. */
  public EffortSum at(TaskId task, OrganisationId partner, Quarter quarter) {
    return EffortSum.of(
        months(new Effort.Cell(task, partner, quarter, Effort.Kind.PLANNED)),
        months(new Effort.Cell(task, partner, quarter, Effort.Kind.USED)));
  }

  /** The sum over everything entered that fits: a task, a partner, a quarter, or all. */
  public EffortSum sum(Predicate<Effort.Cell> wanted) {
    return EffortSum.of(
        cells.keySet().stream()
            .filter(wanted)
            .map(cell -> new Place(cell.task(), cell.partner(), cell.quarter()))
            .collect(Collectors.toSet())
            .stream()
            .map(place -> at(place.task(), place.partner(), place.quarter()))
            .toList());
  }

  /** Partners something was entered for, in no particular order. */
  public List<OrganisationId> partners() {
    return cells.keySet().stream().map(Effort.Cell::partner).distinct().toList();
  }

  private record Place(TaskId task, OrganisationId partner, Quarter quarter) {}
}
