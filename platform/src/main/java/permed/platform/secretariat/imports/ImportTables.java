package permed.platform.secretariat.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import permed.kernel.finding.Severity;
import permed.landscape.export.Column;
import permed.landscape.export.Table;

/** The files an officer downloads around an import. */
public final class ImportTables {

  private ImportTables() {}

  /** An empty sheet with every column, and what goes into each. */
  public static Table template() {
    Map<String, String> about = new LinkedHashMap<>();
    List<Column> columns = new ArrayList<>();
    for (ImportColumn column : ImportColumn.values()) {
      columns.add(Column.text(column.header()));
      about.put(column.header(), column.meaning());
    }
    return Table.of(columns, about, List.of());
  }

  /** The rows that were left out, as they were uploaded, each with what to mend. */
  public static Table toMend(ImportPlan plan) {
    List<String> header = plan.sheet().header();
    List<Integer> kept =
        IntStream.range(0, header.size())
            .filter(i -> !header.get(i).equals(ImportColumn.WHAT_TO_MEND))
            .boxed()
            .toList();
    List<Column> columns =
        Stream.concat(kept.stream().map(header::get), Stream.of(ImportColumn.WHAT_TO_MEND))
            .map(Column::text)
            .toList();
    List<List<String>> rows =
        plan.leftOut().stream()
            .map(
                row ->
                    Stream.concat(kept.stream().map(i -> row.row().cell(i)), Stream.of(toMend(row)))
                        .toList())
            .toList();
    Map<String, String> about =
        Map.of("about", "Rows of " + plan.sheet().name() + " that were left out");
    return Table.of(columns, about, rows);
  }

  private static String toMend(PlannedRow row) {
    return row.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.where().field() + ": " + finding.remedy())
        .collect(Collectors.joining(" "));
  }
}
