package permed.landscape.source.mapping.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A block of the mapping, its keys checked against a {@link Shape}. Whatever does not fit is noted
 * as a mistake and reads as absent, so that one reading tells all of them.
 */
public final class Block {

  private final Node node;
  private final Shape shape;
  private final Mistakes mistakes;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Block(Node node, Shape shape, Mistakes mistakes) {
    this.node = node;
    this.shape = shape;
    this.mistakes = mistakes;
  }

  /** Checks the keys of a node. */
  public static Block of(Node node, Shape shape, Mistakes mistakes) {
    Block block = new Block(node, shape, mistakes);
    if (node instanceof MappingNode map) {
      map.getValue().forEach(block::take);
      block.checkNeeded();
    } else {
      mistakes.add(node, "Here a block '" + shape.name() + "' is expected.", shape.allowed());
    }
    return block;
  }

  /** A block of one key: the short form. */
  public static Block ofFirst(Node value, Shape shape, Mistakes mistakes) {
    Block block = new Block(value, shape, mistakes);
    block.values.put(shape.keys().getFirst().name(), value);
    return block;
  }

  public Node node() {
    return node;
  }

  public Optional<Node> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The text, checked against the key's pattern or words; empty if there is none. */
  public String text(String key) {
    Node value = values.get(key);
    if (value == null) {
      return "";
    }
    String text = Nodes.text(value, mistakes);
    return fits(value, key, text) ? text : "";
  }

  public List<String> texts(String key) {
    return find(key).map(value -> Nodes.texts(value, mistakes)).orElse(List.of());
  }

  public boolean flag(String key) {
    String text = text(key);
    return text.equals("true");
  }

  /** The whole number, or another where there is none. */
  public int whole(String key, int otherwise) {
    String text = text(key);
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  /** The blocks behind a key, be it one or a list. */
  public List<Block> blocks(String key, Shape inner) {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    List<Node> nodes = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    return nodes.stream().map(one -> of(one, inner, mistakes)).toList();
  }

  /** The blocks behind a key by their names, in the order of the file. */
  public Map<String, Block> blocksByName(String key, Shape inner) {
    Map<String, Block> blocks = new LinkedHashMap<>();
    nodesByName(key).forEach((name, value) -> blocks.put(name, of(value, inner, mistakes)));
    return blocks;
  }

  /** Whatever stands behind a key by name. */
  public Map<String, Node> nodesByName(String key) {
    return find(key).map(value -> Nodes.byName(value, mistakes)).orElse(Map.of());
  }

  /** Notes a mistake at the value of a key. */
  public void mistake(String key, String what, String allowed) {
    mistakes.add(values.getOrDefault(key, node), what, allowed);
  }

  private void take(NodeTuple entry) {
    String name = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    boolean known = shape.keys().stream().anyMatch(key -> key.name().equals(name));
    if (!known) {
      mistakes.add(
          entry.getKeyNode(),
          "'" + name + "' is no key of '" + shape.name() + "'" + nearest(name) + ".",
          shape.allowed());
    } else if (values.put(name, entry.getValueNode()) != null) {
      mistakes.add(entry.getKeyNode(), "'" + name + "' stands here twice.", "each key once");
    }
  }

  private void checkNeeded() {
    List<String> missing = new ArrayList<>();
    for (Shape.Key key : shape.keys()) {
      if (key.needed() && !values.containsKey(key.name())) {
        missing.add(key.name());
      }
    }
    if (!missing.isEmpty()) {
      mistakes.add(
          node,
          "'" + shape.name() + "' lacks " + String.join(", ", missing) + ".",
          shape.allowed());
    }
  }

  private boolean fits(Node value, String name, String text) {
    Kind kind =
        shape.keys().stream()
            .filter(key -> key.name().equals(name))
            .findFirst()
            .orElseThrow()
            .kind();
    String allowed =
        switch (kind) {
          case Kind.Word word -> word.words().contains(text) ? "" : String.join(", ", word.words());
          case Kind.Text free ->
              free.pattern().isEmpty() || text.matches(free.pattern()) ? "" : free.pattern();
          case Kind.Whole ignored -> text.matches("[0-9]{1,6}") ? "" : "a whole number";
          case Kind.Flag ignored ->
              Arrays.asList("true", "false").contains(text) ? "" : "true, false";
          default -> "";
        };
    if (!allowed.isEmpty()) {
      mistakes.add(value, "'" + text + "' cannot stand behind '" + name + "'.", allowed);
    }
    return allowed.isEmpty();
  }

  private String nearest(String name) {
    return shape.keys().stream()
        .map(Shape.Key::name)
        .filter(known -> distance(known, name) <= 2)
        .min(Comparator.comparingInt(known -> distance(known, name)))
        .map(known -> "; did you mean '" + known + "'?")
        .orElse("")
        .replace("?", "");
  }

  /** How many letters have to be added, left out or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
