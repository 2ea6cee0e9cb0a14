package permed.landscape.source.mapping.table;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A record of a JSON file. A path goes from name to name, and through every element of an array: in
 * {@code partners[].name} the brackets may be left out. A name that itself contains a full stop is
 * found first.
 */
record ObjectRow(long line, JsonNode json) implements Row {

  @Override
  public List<String> values(String path) {
    List<String> texts = new ArrayList<>();
    for (JsonNode found : at(path)) {
      if (!found.isContainer() && !found.isNull()) {
        texts.add(textOf(found));
      }
    }
    return texts;
  }

  @Override
  public List<Row> records(String path) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode found : at(path)) {
      if (found.isObject()) {
        rows.add(new ObjectRow(line, found));
      }
    }
    return rows;
  }

  private List<JsonNode> at(String path) {
    List<JsonNode> found = new ArrayList<>();
    collect(json, path.replace("[]", ""), found);
    return found;
  }

  private static void collect(JsonNode from, String path, List<JsonNode> found) {
    if (from.isArray()) {
      from.forEach(element -> collect(element, path, found));
      return;
    }
    if (path.isEmpty()) {
      found.add(from);
      return;
    }
    JsonNode whole = from.get(path);
    if (whole != null) {
      collect(whole, "", found);
      return;
    }
    int dot = path.indexOf('.');
    JsonNode next = dot < 0 ? null : from.get(path.substring(0, dot));
    if (next != null) {
      collect(next, path.substring(dot + 1), found);
    }
  }

  private static String textOf(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
  }
}
