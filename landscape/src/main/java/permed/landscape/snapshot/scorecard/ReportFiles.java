package permed.landscape.snapshot.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.landscape.export.Column;
import permed.landscape.export.Table;

/** What funders reported, as tables to take away. */
public final class ReportFiles {

  private static final int DECIMALS = 4;

  private ReportFiles() {}

  /**
   * One row a funder, start year and currency; a year without a row is one nothing was reported
   * for. The number of projects stands in the first row of a year alone, so that it can be summed.
   *
   * @param snapshot id of the snapshot
   */
  public static Table grid(ReportGrid grid, String snapshot) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ReportGrid.Funder funder : grid.funders()) {
      for (ReportGrid.Cell cell : funder.cells()) {
        addMoney(rows, funder, Integer.toString(cell.year()), cell.projects(), cell.money());
      }
      if (funder.undated() > 0) {
        addMoney(rows, funder, null, funder.undated(), funder.undatedMoney());
      }
    }
    Map<String, String> about = new LinkedHashMap<>();
    about.put("Table", "what each funder reported, by the year projects start in");
    about.put("Missing years", "nothing was reported, which is not zero");
    about.put("Snapshot", snapshot);
    return Table.of(
        List.of(
            Column.text("funder"),
            Column.text("funder_name"),
            Column.text("start_year"),
            Column.integer("projects"),
            Column.text("currency"),
            Column.decimal("amount")),
        about,
        rows);
  }

  /**
   * Completeness, one row a field and start year; freshness, deliveries and findings below, told
   * apart by the first column.
   *
   * @param snapshot id of the snapshot
   */
  public static Table scorecard(Scorecard card, String snapshot) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ReportedField field : ReportedField.values()) {
      for (Scorecard.Year year : card.years()) {
        rows.add(completeness(field, year));
      }
    }
    addDay(rows, "delivered", card.freshness(), card.freshness().delivered());
    addDay(rows, "signed", card.freshness(), card.freshness().signed());
    addDay(rows, "started", card.freshness(), card.freshness().started());
    for (Scorecard.Delivery file : card.deliveries()) {
      rows.add(row("delivery", file.fileName(), null, file.records(), null, null, file.dumpDate()));
    }
    for (Scorecard.Defect defect : card.findings()) {
      rows.add(row("finding", defect.code(), null, defect.count(), null, null, defect.remedy()));
    }
    Map<String, String> about = new LinkedHashMap<>();
    about.put("Table", "scorecard of " + card.name() + " (" + card.funder() + ")");
    about.put("Records", Long.toString(card.records()));
    about.put("Of them without money, by their source", Long.toString(card.withoutMoney()));
    about.put("Date of the data", card.freshness().day().toString());
    about.put("Snapshot", snapshot);
    return Table.of(
        List.of(
            Column.text("part"),
            Column.text("what"),
            Column.text("start_year"),
            Column.integer("count"),
            Column.integer("of"),
            Column.decimal("share"),
            Column.text("note")),
        about,
        rows);
  }

  private static void addMoney(
      List<List<@Nullable Object>> rows,
      ReportGrid.Funder funder,
      @Nullable String year,
      long projects,
      List<Money> money) {
    boolean first = true;
    for (Money sum : money) {
      rows.add(
          Arrays.asList(
              funder.id(),
              funder.name(),
              year,
              first ? Long.valueOf(projects) : null,
              sum.currency().getCurrencyCode(),
              sum.amount()));
      first = false;
    }
  }

  private static List<@Nullable Object> completeness(ReportedField field, Scorecard.Year year) {
    Integer stated = year.year();
    BigDecimal share =
        BigDecimal.valueOf(year.stating(field))
            .divide(BigDecimal.valueOf(year.records()), DECIMALS, RoundingMode.HALF_EVEN);
    return row(
        "completeness",
        field.id(),
        stated == null ? null : stated.toString(),
        year.stating(field),
        year.records(),
        share,
        null);
  }

  /** A day with its age in days as the count. */
  private static void addDay(
      List<List<@Nullable Object>> rows,
      String what,
      Scorecard.Freshness freshness,
      @Nullable LocalDate day) {
    if (day != null) {
      rows.add(row("freshness", what, null, freshness.age(day), null, null, day.toString()));
    }
  }

  private static List<@Nullable Object> row(
      String part,
      String what,
      @Nullable String year,
      long count,
      @Nullable Long of,
      @Nullable BigDecimal share,
      @Nullable String note) {
    return Arrays.asList(part, what, year, count, of, share, note);
  }
}
