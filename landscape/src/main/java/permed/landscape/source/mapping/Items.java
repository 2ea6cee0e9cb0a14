package permed.landscape.source.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import permed.landscape.source.mapping.Rules.Choice;
import permed.landscape.source.mapping.Rules.Each;
import permed.landscape.source.mapping.Rules.When;
import permed.landscape.source.mapping.table.PackedRow;
import permed.landscape.source.mapping.table.Row;

/** The items of a row a block is for: the row itself, or each of several in it. */
final class Items {

  private Items() {}

  static List<Fields> of(Fields fields, Choice choice) {
    List<Fields> items = new ArrayList<>();
    for (Fields item : each(fields, choice)) {
      if (holds(item, choice)) {
        items.add(item);
      }
    }
    return items;
  }

  private static List<Fields> each(Fields fields, Choice choice) {
    Each each = choice.each();
    if (each == null) {
      return List.of(fields);
    }
    Row row = fields.row();
    if (ChoiceReader.isOfRecords(each)) {
      return each.cell().columns().stream()
          .flatMap(path -> row.records(path).stream())
          .map(inner -> fields.on(new PackedRow(row, Map.of(), inner)))
          .toList();
    }
    List<Map<String, String>> parts =
        each.pattern() == null ? split(fields, each) : fields.found(each.cell(), each.pattern());
    return parts.stream().map(own -> fields.on(new PackedRow(row, own, null))).toList();
  }

  private static List<Map<String, String>> split(Fields fields, Each each) {
    List<Map<String, String>> items = new ArrayList<>();
    for (String text : fields.texts(each.cell())) {
      for (String item : cut(text, each.split())) {
        if (!item.isBlank()) {
          items.add(named(cut(item, each.parts()), each.as()));
        }
      }
    }
    return items;
  }

  private static Map<String, String> named(List<String> parts, List<String> names) {
    Map<String, String> own = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      own.put(names.get(i), i < parts.size() ? parts.get(i).strip() : "");
    }
    return own;
  }

  private static List<String> cut(String text, String separator) {
    return separator.isEmpty() ? List.of(text) : List.of(text.split(Pattern.quote(separator), -1));
  }

  private static boolean holds(Fields item, Choice choice) {
    When when = choice.when();
    if (when == null) {
      return true;
    }
    String word = Mapping.folded(item.text(when.cell()));
    if (when.other().isMapped() && word.equals(Mapping.folded(item.text(when.other())))) {
      return false;
    }
    if (when.is().isEmpty() && when.not().isEmpty()) {
      return !word.isEmpty();
    }
    return (when.is().isEmpty() || when.is().contains(word)) && !when.not().contains(word);
  }
}
