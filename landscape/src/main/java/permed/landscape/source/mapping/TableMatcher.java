package permed.landscape.source.mapping;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.csv.Header;
import permed.landscape.source.mapping.finding.EncodingDetected;
import permed.landscape.source.mapping.finding.MappedColumnsAbsent;
import permed.landscape.source.mapping.finding.NoMappedTable;
import permed.landscape.source.mapping.finding.PartNotUsed;
import permed.landscape.source.mapping.table.Part;
import permed.landscape.source.zip.UnreadableFileException;

/**
 * Tells which table of the mapping each file and sheet is: by the columns the table cannot do
 * without, then by how many of the others are there.
 */
final class TableMatcher {

  private final Mapping mapping;
  private final Consumer<Finding> findings;

  TableMatcher(Mapping mapping, Consumer<Finding> findings) {
    this.mapping = mapping;
    this.findings = findings;
  }

  /**
   * The parts that are tables of the mapping.
   *
   * @throws UnreadableFileException if none has projects
   */
  List<OpenTable> match(List<Part> parts) throws IOException {
    List<OpenTable> tables = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      OpenTable table = best(i, part);
      List<String> columns = columnsForPeople(part);
      seen.add(part.name() + " with " + String.join(", ", columns));
      if (table == null) {
        findings.accept(new PartNotUsed(SourcePointer.of(part.name()), String.join(", ", columns)));
      } else {
        tables.add(table);
        note(table);
      }
    }
    if (tables.stream().noneMatch(table -> table.rule().isOfProjects())) {
      String found =
          "found "
              + Fields.shortened(String.join("; ", seen))
              + ", needed "
              + String.join("; ", mapping.needs());
      throw new UnreadableFileException(
          new NoMappedTable(SourcePointer.of(mapping.profile().id()), found));
    }
    return tables;
  }

  private @Nullable OpenTable best(int number, Part part) throws IOException {
    OpenTable best = null;
    int bestCount = -1;
    for (TableRule rule : mapping.tables()) {
      if (!isNamed(rule, part)) {
        continue;
      }
      List<String> columns = part.columns(rule.layout());
      Set<String> present = folded(columns);
      boolean usable = !columns.isEmpty() && present.containsAll(folded(rule.needed()));
      int count = usable ? shared(rule, present) : -1;
      if (count > bestCount) {
        bestCount = count;
        best = new OpenTable(number, part, rule, Header.of(columns));
      }
    }
    return best;
  }

  private static boolean isNamed(TableRule rule, Part part) {
    String pattern = rule.layout().file();
    String file = part.name().replaceFirst(" \\[[^\\]]*\\]$", "");
    boolean fileFits =
        pattern.isEmpty()
            || FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(file));
    String sheet = rule.layout().sheet();
    return fileFits && (sheet.isEmpty() || sheet.equalsIgnoreCase(part.sheet()));
  }

  private void note(OpenTable table) throws IOException {
    SourcePointer where = SourcePointer.of(table.part().name());
    String encoding = table.part().detectedEncoding(table.rule().layout());
    if (!encoding.isEmpty()) {
      findings.accept(new EncodingDetected(where, encoding));
    }
    Set<String> present = folded(table.columns());
    List<String> absent =
        table.rule().used().stream().filter(column -> !present.contains(folded(column))).toList();
    if (!absent.isEmpty()) {
      findings.accept(new MappedColumnsAbsent(where, String.join(", ", absent)));
    }
  }

  private List<String> columnsForPeople(Part part) throws IOException {
    List<String> columns = part.columns(mapping.tables().getFirst().layout());
    return columns.stream().limit(12).toList();
  }

  private static int shared(TableRule rule, Set<String> present) {
    Set<String> used = folded(rule.used());
    used.retainAll(present);
    return used.size();
  }

  private static Set<String> folded(Iterable<String> columns) {
    Set<String> folded = new HashSet<>();
    columns.forEach(column -> folded.add(folded(column)));
    return folded;
  }

  private static String folded(String column) {
    return Mapping.folded(column.replace("[]", ""));
  }
}
