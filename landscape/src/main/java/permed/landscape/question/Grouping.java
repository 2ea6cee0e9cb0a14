package permed.landscape.question;

import java.util.Optional;
import permed.landscape.snapshot.Dimension;

/**
 * One way to cut the answer.
 *
 * @param level depth in a tree from 1 at the top; 0 takes the values as they were assigned
 */
public record Grouping(Dimension dimension, int level) {

  public Grouping {
    if (level < 0 || (level > 0 && dimension != Dimension.EUROSCIVOC)) {
      throw new IllegalArgumentException(
          "Only a tree has levels, and they start at 1: " + dimension.id() + "." + level);
    }
  }

  /** {@code year}, {@code euroscivoc.2}. */
  public String id() {
    return level == 0 ? dimension.id() : dimension.id() + "." + level;
  }

  /** Reads {@link #id}; empty when there is no such dimension, or it has no such level. */
  public static Optional<Grouping> parse(String id) {
    int dot = id.indexOf('.');
    Optional<Dimension> dimension = Dimension.parse(dot < 0 ? id : id.substring(0, dot));
    String level = dot < 0 ? "0" : id.substring(dot + 1);
    boolean depth = dot < 0 || level.matches("[1-9][0-9]?");
    boolean tree = dimension.filter(Dimension.EUROSCIVOC::equals).isPresent();
    return depth && (dot < 0 || tree)
        ? dimension.map(found -> new Grouping(found, Integer.parseInt(level)))
        : Optional.empty();
  }
}
