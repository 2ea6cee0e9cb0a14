package permed.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.ImportReport;
import permed.landscape.delivery.ImportReport.FindingSummary;
import permed.landscape.export.Column;
import permed.landscape.export.Table;

/** What an import found, as tables. */
final class ImportTables {

  private ImportTables() {}

  /** Rows of each member file: read = accepted + rejected. */
  static Table rows(Delivery delivery, ImportReport report) {
    List<Column> columns =
        List.of(
            Column.text("delivery"),
            Column.text("file"),
            Column.integer("read"),
            Column.integer("accepted"),
            Column.integer("rejected"));
    return Table.of(
        columns,
        totals(report.totals()),
        report.counts().stream()
            .map(
                count ->
                    List.of(
                        delivery.fileName(),
                        count.file(),
                        count.read(),
                        count.accepted(),
                        count.rejected()))
            .toList());
  }

  /** One row a kind of finding, with the first place it occurred and how to mend it. */
  static Table findings(Delivery delivery, ImportReport report) {
    List<Column> columns =
        List.of(
            Column.text("delivery"),
            Column.text("finding"),
            Column.text("severity"),
            Column.integer("count"),
            Column.text("first_at"),
            Column.text("seen"),
            Column.text("how_to_mend"));
    List<List<Object>> rows = new ArrayList<>();
    for (FindingSummary finding : report.findings()) {
      rows.add(
          List.of(
              delivery.fileName(),
              finding.code(),
              finding.severity().name().toLowerCase(Locale.ROOT),
              finding.count(),
              finding.examples().isEmpty() ? "" : finding.examples().getFirst().where().toString(),
              finding.examples().isEmpty() ? "" : finding.examples().getFirst().seen(),
              finding.remedy()));
    }
    return Table.of(columns, Map.of(), rows);
  }

  private static Map<String, String> totals(ImportReport.Totals totals) {
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
