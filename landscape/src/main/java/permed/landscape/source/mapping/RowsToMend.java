package permed.landscape.source.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.mapping.table.Part;
import permed.landscape.source.mapping.table.Parts;
import permed.landscape.source.mapping.table.Row;
import permed.landscape.source.mapping.table.Rows;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;

/**
 * The rows of a file something is wrong with, as they came, each with what to mend: a sheet to work
 * on and deliver again, with the columns of the file.
 */
public final class RowsToMend {

  /** The column the reasons stand in; a mapping does not read it. */
  public static final String WHAT_TO_MEND = "what to mend";

  private static final String ROW = "row";
  private static final String AS_READ = "as read";
  private static final PartialDate NO_DATE = PartialDate.of(1);
  private static final int MOST = 20_000;

  private final Mapping mapping;
  private final Reasons reasons = new Reasons();
  private final Set<String> columns = new LinkedHashSet<>();
  private final List<Map<String, String>> rows = new ArrayList<>();

  private RowsToMend(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Reads a file twice: for what is wrong, and for the rows it is wrong with. At most 20,000 rows;
   * none if the file cannot be read.
   *
   * @param workspace an empty directory
   */
  public static Table of(Mapping mapping, Path file, Path workspace) {
    RowsToMend made = new RowsToMend(mapping);
    new MappedReader(mapping).read(file, NO_DATE, workspace, made.reasons);
    try (Parts parts =
        Parts.open(file, mapping.profile().id(), workspace, ZipLimits.usual(), bytes -> {})) {
      for (OpenTable table : new TableMatcher(mapping, finding -> {}).match(parts.list())) {
        made.collect(table);
      }
    } catch (UnreadableFileException unreadable) {
      return made.table();
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
    return made.table();
  }

  private void collect(OpenTable table) throws IOException {
    Part part = table.part();
    if (!reasons.concern(part.name())) {
      return;
    }
    table.columns().stream().filter(name -> !isOurs(name)).forEach(columns::add);
    try (Rows read = part.open(table.rule().layout())) {
      for (Rows.ReadRow row = read.next(); row != null; row = read.next()) {
        switch (row) {
          case Rows.ReadRow.Good good -> collect(table, good);
          case Rows.ReadRow.Bad bad -> {
            SourcePointer where = bad.reason().where();
            add(part, where.line() == null ? 1 : where.line(), Map.of(AS_READ, bad.verbatim()));
          }
        }
      }
    }
  }

  private void collect(OpenTable table, Rows.ReadRow.Good good) {
    Part part = table.part();
    if (reasons.of(part.name(), good.line()).isEmpty()) {
      return;
    }
    Row row = part.row(table.header(), good.line(), good.cells());
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : table.columns()) {
      if (!isOurs(column)) {
        cells.put(column, String.join("; ", row.values(column)));
      }
    }
    add(part, good.line(), cells);
  }

  private void add(Part part, long line, Map<String, String> cells) {
    List<String> why = reasons.of(part.name(), line);
    if (!why.isEmpty() && rows.size() < MOST) {
      Map<String, String> row = new LinkedHashMap<>(cells);
      row.put(ROW, part.sheet().isEmpty() ? "" + line : part.sheet() + " " + line);
      row.put(WHAT_TO_MEND, String.join(" ", why));
      rows.add(row);
    }
  }

  private Table table() {
    if (rows.stream().anyMatch(row -> row.containsKey(AS_READ))) {
      columns.add(AS_READ);
    }
    List<String> names = new ArrayList<>();
    names.add(ROW);
    names.addAll(columns);
    names.add(WHAT_TO_MEND);
    List<List<String>> cells =
        rows.stream()
            .map(row -> names.stream().map(name -> row.getOrDefault(name, "")).toList())
            .toList();
    Map<String, String> about = Map.of("about", "Rows of " + mapping.profile().name());
    return Table.of(names.stream().map(Column::text).toList(), about, cells);
  }

  private static boolean isOurs(String column) {
    return column.isBlank() || column.equalsIgnoreCase(ROW) || column.equals(WHAT_TO_MEND);
  }

  /** What is wrong with which row; remarks nothing was lost for are left aside. */
  private static final class Reasons implements ReadingSink {

    private final Map<String, Map<Long, Set<String>>> byFile = new LinkedHashMap<>();
    private int count;

    @Override
    public void project(Project project) {}

    @Override
    public void rejected(RejectedRow row) {
      note(row.reason());
    }

    @Override
    public void finding(Finding finding) {
      note(finding);
    }

    boolean concern(String file) {
      return byFile.containsKey(file);
    }

    List<String> of(String file, long line) {
      return byFile.getOrDefault(file, Map.of()).getOrDefault(line, Set.of()).stream().toList();
    }

    private void note(Finding finding) {
      @Nullable Long line = finding.where().line();
      if (line == null || finding.severity() == Severity.INFO || count >= 4 * MOST) {
        return;
      }
      count++;
      byFile
          .computeIfAbsent(finding.where().file(), none -> new LinkedHashMap<>())
          .computeIfAbsent(line, none -> new LinkedHashSet<>())
          .add(words(finding));
    }

    private static String words(Finding finding) {
      @Nullable String field = finding.where().field();
      return (field == null ? "" : field + ": ")
          + "“"
          + finding.seen()
          + "”. "
          + finding.remedy().lines().collect(Collectors.joining(" "));
    }
  }
}
