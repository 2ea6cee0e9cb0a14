package permed.landscape.question;

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
}
