package permed.landscape.source.mapping.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the simple nodes. Scalars are the text that stands there: {@code no} is Norwegian and never
 * false, {@code 010} keeps its zeros.
 */
public final class Nodes {

  private Nodes() {}

  /** The text of a scalar; empty, with the mistake noted, if it is none. */
  public static String text(Node node, Mistakes mistakes) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    mistakes.add(node, "Here one text is expected.", "a text");
    return "";
  }

  /** One text or a list of them. */
  public static List<String> texts(Node node, Mistakes mistakes) {
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(one -> text(one, mistakes)).toList()
        : List.of(text(node, mistakes));
  }

  /** The values of a block by their keys, whatever those are. */
  public static Map<String, Node> byName(Node node, Mistakes mistakes) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (!(node instanceof MappingNode map)) {
      mistakes.add(node, "Here names with values are expected.", "name: value");
      return values;
    }
    for (NodeTuple entry : map.getValue()) {
      String name = text(entry.getKeyNode(), mistakes);
      if (values.put(name, entry.getValueNode()) != null) {
        mistakes.add(entry.getKeyNode(), "'" + name + "' stands here twice.", "each name once");
      }
    }
    return values;
  }

  /** Words with their meanings. */
  public static Map<String, String> meanings(Node node, Mistakes mistakes) {
    Map<String, String> meanings = new LinkedHashMap<>();
    byName(node, mistakes).forEach((word, value) -> meanings.put(word, text(value, mistakes)));
    return meanings;
  }
}
