package permed.landscape.snapshot.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.landscape.snapshot.scorecard.ReportGrid.Cell;
import permed.landscape.snapshot.scorecard.ReportGrid.Funder;

/** Counts projects and adds up money by funder and year. */
final class GridTables {

  private static final String BY_FUNDER_AND_YEAR =
      """
      create temp table reported as
      select l.payer_id as funder, l.payer_name as name, year(p.start_day) as start_year,
        p.source, p.local_id, l.amount, l.currency
      from funding_line l join project p using (source, local_id)
      where %s
      """;

  private final ReportTables tables;

  GridTables(ReportTables tables) {
    this.tables = tables;
  }

  ReportGrid grid() {
    tables.execute(BY_FUNDER_AND_YEAR.formatted(tables.lineCounts()));
    Map<String, Map<@Nullable Integer, List<Sum>>> sums = new LinkedHashMap<>();
    tables
        .list(
            """
            select funder, start_year, currency, sum(amount) as amount, count(*) as lines
            from reported group by all order by lines desc, currency
            """,
            GridTables::sum)
        .forEach(
            sum ->
                sums.computeIfAbsent(sum.funder(), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(sum.year(), unseen -> new ArrayList<>())
                    .add(sum));
    List<Count> counts =
        tables.list(
            """
            select funder, mode(name) as name, start_year,
              count(distinct (source, local_id)) as projects
            from reported group by funder, start_year order by start_year
            """,
            GridTables::count);
    Map<String, List<Count>> byFunder = new TreeMap<>();
    counts.forEach(
        count -> byFunder.computeIfAbsent(count.funder(), unseen -> new ArrayList<>()).add(count));
    List<Funder> funders = new ArrayList<>();
    byFunder.forEach((id, own) -> funders.add(funder(id, own, sums.getOrDefault(id, Map.of()))));
    funders.sort(
        Comparator.comparing(Funder::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Funder::id));
    return new ReportGrid(funders, years(counts));
  }

  private static Funder funder(
      String id, List<Count> counts, Map<@Nullable Integer, List<Sum>> sums) {
    List<Cell> cells = new ArrayList<>();
    long undated = 0;
    for (Count count : counts) {
      Integer year = count.year();
      if (year == null) {
        undated = count.projects();
      } else {
        cells.add(new Cell(year, count.projects(), money(sums.getOrDefault(year, List.of()))));
      }
    }
    return new Funder(
        id,
        counts.stream().max(Comparator.comparingLong(Count::projects)).orElseThrow().name(),
        cells,
        counts.stream().mapToLong(Count::projects).sum(),
        money(sums.values().stream().flatMap(List::stream).toList()),
        undated,
        money(sums.getOrDefault(null, List.of())));
  }

  /** One sum a currency, that of most lines first. */
  private static List<Money> money(List<Sum> sums) {
    Map<String, Sum> byCurrency = new TreeMap<>();
    for (Sum sum : sums) {
      byCurrency.merge(sum.currency(), sum, Sum::plus);
    }
    return byCurrency.values().stream()
        .sorted(Comparator.comparingLong(Sum::lines).reversed())
        .map(Sum::money)
        .toList();
  }

  private static List<Integer> years(List<Count> counts) {
    List<Integer> stated = new ArrayList<>();
    for (Count count : counts) {
      Integer year = count.year();
      if (year != null) {
        stated.add(year);
      }
    }
    return stated.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(
                stated.stream().mapToInt(Integer::intValue).min().orElseThrow(),
                stated.stream().mapToInt(Integer::intValue).max().orElseThrow())
            .boxed()
            .toList();
  }

  private record Count(String funder, String name, @Nullable Integer year, long projects) {}

  private record Sum(
      String funder, @Nullable Integer year, String currency, BigDecimal amount, long lines) {

    Sum plus(Sum other) {
      return new Sum(funder, null, currency, amount.add(other.amount), lines + other.lines);
    }

    Money money() {
      Currency own = Currency.getInstance(currency);
      return Money.of(amount.setScale(own.getDefaultFractionDigits()), own);
    }
  }

  private static Sum sum(ResultSet row) throws SQLException {
    return new Sum(
        row.getString("funder"),
        year(row),
        row.getString("currency"),
        row.getBigDecimal("amount"),
        row.getLong("lines"));
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(
        row.getString("funder"), row.getString("name"), year(row), row.getLong("projects"));
  }

  private static @Nullable Integer year(ResultSet row) throws SQLException {
    int year = row.getInt("start_year");
    return row.wasNull() ? null : Integer.valueOf(year);
  }
}
