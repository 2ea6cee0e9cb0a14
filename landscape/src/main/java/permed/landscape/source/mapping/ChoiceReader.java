package permed.landscape.source.mapping;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import permed.landscape.source.mapping.Rules.Choice;
import permed.landscape.source.mapping.Rules.Each;
import permed.landscape.source.mapping.Rules.When;
import permed.landscape.source.mapping.yaml.Block;
import permed.landscape.source.mapping.yaml.Mistakes;
import permed.landscape.source.mapping.yaml.Nodes;
import permed.landscape.source.mapping.yaml.Shape;
import permed.landscape.source.mapping.yaml.Shapes;

/** Reads which rows a block is for: {@code each} and {@code when}. */
final class ChoiceReader {

  private final Block block;
  private final Scope scope;
  private final Mistakes mistakes;

  ChoiceReader(Block block, Scope scope, Mistakes mistakes) {
    this.block = block;
    this.scope = scope;
    this.mistakes = mistakes;
  }

  Choice choice() {
    Each each = block.find("each").map(this::each).orElse(null);
    Choice withoutWhen = new Choice(each, null);
    When when = block.find("when").map(node -> when(node, inside(scope, withoutWhen))).orElse(null);
    return new Choice(each, when);
  }

  /** The scope inside each item: names of its parts are no columns of the file. */
  static Scope inside(Scope scope, Choice choice) {
    Each each = choice.each();
    if (each == null) {
      return scope;
    }
    if (isOfRecords(each)) {
      return scope.insideRecord();
    }
    return scope.withOwn(each.pattern() == null ? each.as() : each.pattern().groups());
  }

  static boolean isOfRecords(Each each) {
    return each.split().isEmpty() && each.parts().isEmpty() && each.pattern() == null;
  }

  private Each each(Node node) {
    Block each = blockOrCell(node, Shapes.EACH);
    CellReader cells = new CellReader(scope, mistakes);
    Pattern pattern = cells.pattern(each, "pattern");
    Each.Found found =
        pattern == null
            ? null
            : new Each.Found(pattern, List.copyOf(pattern.namedGroups().keySet()));
    if (found != null && found.groups().isEmpty()) {
      each.mistake("pattern", "The pattern names no group.", "(?<name>…)");
    }
    Each rule =
        new Each(
            cells.cell(each, "cell"),
            each.text("split"),
            each.text("parts"),
            each.texts("as"),
            found);
    if (!isOfRecords(rule) && found == null && rule.as().isEmpty()) {
      mistakes.add(node, "The parts of an item need names.", "as: [name, …]");
    }
    return rule;
  }

  private When when(Node node, Scope inside) {
    Block when = blockOrCell(node, Shapes.WHEN);
    CellReader cells = new CellReader(inside, mistakes);
    return new When(
        cells.cell(when, "cell"),
        folded(when.texts("is")),
        folded(when.texts("not")),
        cells.cell(when, "differsFrom"));
  }

  private Block blockOrCell(Node node, Shape shape) {
    boolean isBlock =
        node instanceof MappingNode && Nodes.byName(node, mistakes).containsKey("cell");
    return isBlock ? Block.of(node, shape, mistakes) : Block.ofFirst(node, shape, mistakes);
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Mapping::folded).collect(Collectors.toSet());
  }
}
