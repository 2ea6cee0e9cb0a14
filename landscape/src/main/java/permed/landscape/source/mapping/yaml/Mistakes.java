package permed.landscape.source.mapping.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one mapping, so that all of it is told at once. */
public final class Mistakes {

  private final List<Mistake> found = new ArrayList<>();

  /** Notes a mistake at a place of the YAML. */
  public void add(Node at, String what, String allowed) {
    add(at.getStartMark(), what, allowed);
  }

  void add(Mark at, String what, String allowed) {
    found.add(new Mistake(at.getLine() + 1, at.getColumn() + 1, what, allowed));
  }

  /** All of them in the order of the file. */
  public List<Mistake> list() {
    return found.stream()
        .distinct()
        .sorted(java.util.Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
        .toList();
  }
}
