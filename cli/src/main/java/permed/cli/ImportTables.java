package permed.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import permed.landscape.delivery.ImportOutcome.Imported;
import permed.landscape.delivery.ImportReport;
import permed.landscape.delivery.ImportReport.Example;
import permed.landscape.delivery.ImportReport.FindingSummary;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.landscape.source.ReadingOutcome.RowCount;

/** What an import found, as tables. */
final class ImportTables {

  private static final List<Column> ROWS =
      List.of(
          Column.text("delivery"),
          Column.text("file"),
          Column.integer("read"),
          Column.integer("accepted"),
          Column.integer("rejected"));

  private static final List<Column> FINDINGS =
      List.of(
          Column.text("delivery"),
          Column.text("finding"),
          Column.text("severity"),
          Column.integer("count"),
          Column.text("first_at"),
          Column.text("seen"),
          Column.text("how_to_mend"));

  private ImportTables() {}

  /** Rows of each member file: read = accepted + rejected. */
  static Table rows(List<Imported> imported) {
    List<List<Object>> rows = new ArrayList<>();
    for (Imported one : imported) {
      for (RowCount count : one.report().counts()) {
        rows.add(
            List.of(
                one.delivery().fileName(),
                count.file(),
                count.read(),
                count.accepted(),
                count.rejected()));
      }
    }
    return Table.of(ROWS, imported.size() == 1 ? totals(imported.getFirst()) : Map.of(), rows);
  }

  /** One row a kind of finding, with the first place it occurred and how to mend it. */
  static Table findings(List<Imported> imported) {
    List<List<Object>> rows = new ArrayList<>();
    for (Imported one : imported) {
      for (FindingSummary finding : one.report().findings()) {
        rows.add(finding(one.delivery().fileName(), finding));
      }
    }
    return Table.of(FINDINGS, Map.of(), rows);
  }

  private static List<Object> finding(String delivery, FindingSummary finding) {
    Optional<Example> first = finding.examples().stream().findFirst();
    return List.of(
        delivery,
        finding.code(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.count(),
        first.map(example -> example.where().toString()).orElse(""),
        first.map(Example::seen).orElse(""),
        finding.remedy());
  }

  private static Map<String, String> totals(Imported imported) {
    ImportReport.Totals totals = imported.report().totals();
    Map<String, String> about = new LinkedHashMap<>();
    about.put("Projects", String.format(Locale.UK, "%,d", totals.projects()));
    about.put("Participations", String.format(Locale.UK, "%,d", totals.participations()));
    about.put("Funding lines", String.format(Locale.UK, "%,d", totals.fundingLines()));
    about.put(
        "Amount",
        totals.amounts().entrySet().stream()
            .map(entry -> String.format(Locale.UK, "%s %,.2f", entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(" + ")));
    return about;
  }
}
