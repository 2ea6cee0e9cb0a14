package permed.landscape.delivery.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.landscape.delivery.rehearsal.Comparison.Sum;
import permed.landscape.delivery.rehearsal.Comparison.SumChange;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;

/** The money of one source by payer, currency and year, before and after. */
final class Sums {

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::payer)
          .thenComparing(Cell::currency)
          .thenComparing(Cell::year, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Map<Side, Map<Cell, Sum>> sums = new EnumMap<>(Side.class);
  private final Map<Side, Long> withoutAmount = new EnumMap<>(Side.class);
  private final Map<String, String> names = new HashMap<>();

  Sums() {
    for (Side side : Side.values()) {
      sums.put(side, new HashMap<>());
      withoutAmount.put(side, 0L);
    }
  }

  void add(Project project, Side side) {
    if (project.fundingLines().isEmpty()) {
      withoutAmount.merge(side, 1L, Long::sum);
    }
    Set<Cell> seen = new HashSet<>();
    for (FundingLine line : project.fundingLines()) {
      Cell cell =
          new Cell(
              line.payer().id(), line.amount().currency().getCurrencyCode(), year(project, line));
      names.putIfAbsent(line.payer().id(), line.payer().name());
      long projects = seen.add(cell) ? 1 : 0;
      sums(side)
          .merge(
              cell,
              new Sum(projects, line.amount().amount()),
              (a, b) -> new Sum(a.projects() + b.projects(), a.amount().add(b.amount())));
    }
  }

  long withoutAmount(Side side) {
    return withoutAmount.getOrDefault(side, 0L);
  }

  /** All money of a side in each currency. */
  Map<String, BigDecimal> totals(Side side) {
    Map<String, BigDecimal> totals = new HashMap<>();
    sums(side).forEach((cell, sum) -> totals.merge(cell.currency, sum.amount(), BigDecimal::add));
    return totals;
  }

  List<SumChange> changes() {
    Set<Cell> cells = new HashSet<>(sums(Side.BEFORE).keySet());
    cells.addAll(sums(Side.AFTER).keySet());
    List<SumChange> changes = new ArrayList<>();
    for (Cell cell : cells.stream().sorted(ORDER).toList()) {
      changes.add(
          new SumChange(
              cell.payer,
              names.getOrDefault(cell.payer, cell.payer),
              cell.currency,
              cell.year,
              sums(Side.BEFORE).getOrDefault(cell, Sum.NOTHING),
              sums(Side.AFTER).getOrDefault(cell, Sum.NOTHING)));
    }
    return changes;
  }

  private Map<Cell, Sum> sums(Side side) {
    return java.util.Objects.requireNonNull(sums.get(side));
  }

  private static @Nullable Integer year(Project project, FundingLine line) {
    if (line.period() != null) {
      return line.period().start().getYear();
    }
    return project.timing().start() == null ? null : project.timing().start().year();
  }

  private record Cell(String payer, String currency, @Nullable Integer year) {}
}
