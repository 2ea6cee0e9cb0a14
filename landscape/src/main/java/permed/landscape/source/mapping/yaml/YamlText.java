package permed.landscape.source.mapping.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML to a tree whose every node knows its place; nothing is ever constructed from it. */
public final class YamlText {

  private static final int LONGEST = 1 << 18;
  private static final int MOST_ALIASES = 50;
  private static final int DEEPEST = 24;

  private YamlText() {}

  /** The root; empty, with the mistake noted, if it is no YAML. */
  public static Optional<Node> parse(String yaml, Mistakes mistakes) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LONGEST);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowRecursiveKeys(false);
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
      if (root == null) {
        mistakes.add(start(), "The file is empty.", Shapes.MAPPING.allowed());
      }
      return Optional.ofNullable(root);
    } catch (MarkedYAMLException broken) {
      Mark at = broken.getProblemMark() == null ? start() : broken.getProblemMark();
      mistakes.add(at, "This is no YAML: " + broken.getProblem() + ".", "");
    } catch (YAMLException tooMuch) {
      mistakes.add(start(), "This cannot be read: " + tooMuch.getMessage(), "");
    }
    return Optional.empty();
  }

  private static Mark start() {
    return new Mark("mapping", 0, 0, 0, new int[0], 0);
  }
}
