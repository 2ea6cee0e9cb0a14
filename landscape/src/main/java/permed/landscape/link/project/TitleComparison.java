package permed.landscape.link.project;

import java.util.List;
import permed.landscape.link.project.Sketch.Title;

/** Compares titles by their words, rare words counting more. */
final class TitleComparison {

  private static final double SAME_WORDS = 0.999;
  private static final double CLOSE = 0.8;
  private static final double SIMILAR = 0.6;
  private static final double HALF = 0.35;
  private static final int LONG_ENOUGH_TO_BE_CUT = 5;

  /** Words that are this telling together are worth the whole weight of the sign. */
  private static final double TELLING = 20;

  private final Vocabulary vocabulary;

  TitleComparison(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * @param weight less than the sign's where the shared words are common ones
   */
  record Seen(Sign sign, double weight) {}

  /**
   * The best of all pairs; titles in different languages are compared, too, but not held against.
   */
  Seen compare(List<Title> some, List<Title> others) {
    Seen best = new Seen(Sign.TITLE_FOREIGN, 0);
    boolean foreign = true;
    for (Title one : some) {
      for (Title other : others) {
        Seen seen = compare(one, other);
        boolean comparable = areComparable(one, other) || seen.weight() > 0;
        if (comparable && (foreign || seen.weight() > best.weight())) {
          best = seen;
        }
        foreign &= !comparable;
      }
    }
    return best;
  }

  private static boolean areComparable(Title one, Title other) {
    return one.language().equals(other.language())
        || one.language().equals("und")
        || other.language().equals("und");
  }

  private Seen compare(Title one, Title other) {
    double shared = shared(one.words(), other.words());
    double first = vocabulary.weight(one);
    double second = vocabulary.weight(other);
    double together = first + second - shared;
    double alike = together == 0 ? 0 : shared / together;
    double shorter = Math.min(first, second);
    boolean cut =
        Math.min(one.words().length, other.words().length) >= LONG_ENOUGH_TO_BE_CUT
            && shared >= shorter * SAME_WORDS;
    double telling = Math.min(1, shared / TELLING);
    if (alike >= SAME_WORDS) {
      return seen(Sign.TITLE_SAME, telling);
    }
    if (alike >= CLOSE || cut) {
      return seen(Sign.TITLE_CLOSE, telling);
    }
    if (alike >= SIMILAR) {
      return seen(Sign.TITLE_SIMILAR, telling);
    }
    return seen(alike >= HALF ? Sign.TITLE_HALF : Sign.TITLE_OTHER, 1);
  }

  private static Seen seen(Sign sign, double telling) {
    return new Seen(sign, sign.weight() * telling);
  }

  /** Both lists ascend. */
  private double shared(int[] one, int[] other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        sum += vocabulary.weight(one[i]);
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
