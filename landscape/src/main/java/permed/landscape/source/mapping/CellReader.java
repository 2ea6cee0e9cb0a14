package permed.landscape.source.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import permed.landscape.source.mapping.AmountStyle.Unit;
import permed.landscape.source.mapping.CellRule.Reading;
import permed.landscape.source.mapping.yaml.Block;
import permed.landscape.source.mapping.yaml.Mistakes;
import permed.landscape.source.mapping.yaml.Nodes;
import permed.landscape.source.mapping.yaml.Shapes;

/** Reads the cells of a mapping: names of columns, texts behind an equals sign, and blocks. */
final class CellReader {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");

  private final Scope scope;
  private final Mistakes mistakes;

  CellReader(Scope scope, Mistakes mistakes) {
    this.scope = scope;
    this.mistakes = mistakes;
  }

  Scope scope() {
    return scope;
  }

  /** The cell behind a key; {@link CellRule#NONE} if there is none. */
  CellRule cell(Block block, String key) {
    return block.find(key).map(this::cell).orElse(CellRule.NONE);
  }

  CellRule cell(Node node) {
    if (node instanceof ScalarNode scalar) {
      return cell(scalar.getValue());
    }
    if (!(node instanceof MappingNode)) {
      mistakes.add(node, "Here one cell is expected.", "a column, '=text', or a block");
      return CellRule.NONE;
    }
    Block block = Block.of(node, Shapes.CELL_BLOCK, mistakes);
    if (block.has("column") == block.has("text")) {
      mistakes.add(node, "A cell needs one of 'column' and 'text'.", Shapes.CELL_BLOCK.allowed());
      return CellRule.NONE;
    }
    return made(block.texts("column"), block.text("text"), reading(block));
  }

  /** The cell written as a plain text. */
  CellRule cell(String text) {
    return text.startsWith("=")
        ? made(List.of(), text.substring(1), plain())
        : made(List.of(text), "", plain());
  }

  /** The columns a template names. */
  static List<String> placeholders(String template) {
    List<String> names = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  @Nullable Pattern pattern(Block block, String key) {
    String text = block.text(key);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException broken) {
      block.mistake(key, "This is no regular expression: " + broken.getDescription() + ".", "");
      return null;
    }
  }

  private CellRule made(List<String> columns, String template, Reading reading) {
    scope.use(columns);
    scope.use(placeholders(template));
    String label = columns.isEmpty() ? template : String.join(" or ", columns);
    return new CellRule(columns, template, reading, label);
  }

  private Reading plain() {
    return new Reading(
        scope.nulls(),
        "",
        null,
        "",
        Map.of(),
        null,
        dates(scope.dates(), null),
        AmountStyle.like(scope.numbers(), Unit.ONE));
  }

  private Reading reading(Block block) {
    Set<String> nulls = new HashSet<>(scope.nulls());
    block.texts("nulls").forEach(word -> nulls.add(Mapping.folded(word)));
    String unit = block.text("unit");
    String numbers = block.has("numbers") ? block.text("numbers") : scope.numbers();
    return new Reading(
        nulls,
        block.text("split"),
        pattern(block, "match"),
        block.text("replace"),
        meanings(block),
        block.has("otherwise") ? block.text("otherwise") : null,
        dates(block.has("dates") ? block.texts("dates") : scope.dates(), block),
        AmountStyle.like(
            numbers, unit.isEmpty() ? Unit.ONE : Unit.valueOf(unit.toUpperCase(Locale.ROOT))));
  }

  private Map<String, String> meanings(Block block) {
    Node node = block.find("values").orElse(null);
    if (node == null) {
      return Map.of();
    }
    Map<String, String> folded = new HashMap<>();
    if (node instanceof ScalarNode name) {
      Map<String, String> table = scope.meanings().get(name.getValue());
      if (table == null) {
        String known = String.join(", ", scope.meanings().keySet());
        block.mistake("values", "No table of values is called '" + name.getValue() + "'.", known);
        return Map.of();
      }
      table.forEach((word, meaning) -> folded.put(Mapping.folded(word), meaning));
    } else {
      Nodes.meanings(node, mistakes)
          .forEach((word, meaning) -> folded.put(Mapping.folded(word), meaning));
    }
    return folded;
  }

  private List<DateStyle> dates(List<String> words, @Nullable Block block) {
    List<DateStyle> styles = new ArrayList<>();
    for (String word : words) {
      try {
        styles.add(DateStyle.of(word, scope.locale()));
        if (scope.locale() != Locale.ENGLISH && word.contains("MMM")) {
          styles.add(DateStyle.of(word, Locale.ENGLISH));
        }
      } catch (IllegalArgumentException noPattern) {
        if (block != null) {
          block.mistake(
              "dates",
              "'" + word + "' is no way of writing a date.",
              "iso, epoch, epochMillis, excel, year, or a pattern such as dd/MM/yyyy");
        }
      }
    }
    // ISO cannot be mistaken for anything else, and dates in workbooks arrive as ISO.
    styles.add(new DateStyle.Iso());
    return styles;
  }
}
