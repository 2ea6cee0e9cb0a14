package permed.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The organisations of a corpus: a few take part in thousands of projects, most in one or two (rank
 * and frequency after Zipf and Mandelbrot).
 */
final class Organisations {

  /** About as many as take part in a framework programme. */
  static final int COUNT = 30_000;

  /** Chosen so that ranks 1 and 30 have the shares they have in the dumps: 0.7 % and 0.2 %. */
  private static final double EXPONENT = 0.85;

  private static final double FLATTENING = 10;

  private final List<Organisation> all = new ArrayList<>(COUNT);
  private final Weighted<Organisation> byFrequency;

  /**
   * One organisation as the dumps name it.
   *
   * @param id participant identification code, nine digits
   */
  record Organisation(
      String id,
      String name,
      String shortName,
      String activity,
      boolean small,
      String country,
      String city,
      String address) {}

  Organisations(Facts facts, long seed) {
    for (int rank = 0; rank < COUNT; rank++) {
      all.add(invent(facts, Draw.of(seed, Draw.Aspect.ORGANISATION, rank), rank));
    }
    double[] weights =
        IntStream.rangeClosed(1, COUNT)
            .mapToDouble(rank -> StrictMath.pow(rank + FLATTENING, -EXPONENT))
            .toArray();
    byFrequency = new Weighted<>(all, weights);
  }

  /** Different organisations, the frequent ones more often. */
  List<Organisation> draw(int count, Draw draw) {
    List<Organisation> drawn = new ArrayList<>(count);
    while (drawn.size() < count) {
      Organisation candidate = byFrequency.draw(draw);
      if (!drawn.contains(candidate)) {
        drawn.add(candidate);
      }
    }
    return drawn;
  }

  private static Organisation invent(Facts facts, Draw draw, int rank) {
    String activity = facts.shares("activity").draw(draw);
    String town = Prose.capitalised(Prose.invented(draw, draw.between(2, 3)));
    String own = Prose.capitalised(Prose.invented(draw, draw.between(2, 4)));
    boolean small = isSmall(facts, activity, draw);
    return new Organisation(
        String.valueOf(999_990_000 - rank * 37L),
        name(activity, own, town, draw).toUpperCase(Locale.ROOT),
        draw.chance(0.7) ? own.toUpperCase(Locale.ROOT) : "",
        activity,
        small,
        facts.shares("country").draw(draw),
        town,
        Prose.capitalised(Prose.invented(draw, 3)) + " street " + draw.between(1, 400));
  }

  private static boolean isSmall(Facts facts, String activity, Draw draw) {
    String drawn = facts.shares("small").draw(draw);
    while (!drawn.startsWith(activity)) {
      drawn = facts.shares("small").draw(draw);
    }
    return drawn.endsWith("-true");
  }

  private static String name(String activity, String own, String town, Draw draw) {
    return switch (activity) {
      case "HES" -> draw.chance(0.5) ? "University of " + town : own + " university " + town;
      case "REC" -> own + " institute of " + town;
      case "PUB" -> "Municipality of " + town + " " + own;
      case "PRC" -> own + " " + town + " " + draw.oneOf(List.of("GmbH", "SRL", "Ltd", "SA", "BV"));
      default -> own + " association " + town;
    };
  }
}
