package permed.landscape.source.mapping.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import permed.landscape.source.csv.Header;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON: an array of records, a document that holds one, or one record a line. */
final class JsonPart implements Part {

  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final int PEEKED = 50;

  private final TextFile file;

  JsonPart(TextFile file) {
    this.file = file;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public List<String> columns(Layout layout) throws IOException {
    Set<String> paths = new LinkedHashSet<>();
    try (Rows rows = open(layout)) {
      int seen = 0;
      for (Rows.ReadRow row = rows.next(); row != null && seen < PEEKED; row = rows.next()) {
        if (row instanceof Rows.ReadRow.Good good) {
          addPaths(JSON.readTree(good.cells()[0]), "", paths);
          seen++;
        }
      }
    }
    return new ArrayList<>(paths);
  }

  @Override
  public Rows open(Layout layout) throws IOException {
    String head = file.head(layout, 4096).stripLeading();
    boolean lines = head.startsWith("{") && layout.records().isEmpty();
    return lines
        ? new JsonLines(file.open(layout), name())
        : new JsonRecords(file.open(layout), layout.records(), name());
  }

  @Override
  public Row row(Header columns, long line, String[] cells) {
    return new ObjectRow(line, JSON.readTree(cells[0]));
  }

  @Override
  public String verbatim(String[] cells) {
    return cells[0];
  }

  private static void addPaths(JsonNode node, String path, Set<String> paths) {
    if (node.isArray()) {
      node.forEach(element -> addPaths(element, path, paths));
      return;
    }
    if (!path.isEmpty()) {
      paths.add(path);
    }
    node.properties()
        .forEach(
            one ->
                addPaths(
                    one.getValue(),
                    path.isEmpty() ? one.getKey() : path + "." + one.getKey(),
                    paths));
  }
}
