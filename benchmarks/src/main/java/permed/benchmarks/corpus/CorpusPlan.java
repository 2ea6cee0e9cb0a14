package permed.benchmarks.corpus;

/**
 * What to generate. Two plans that are equal give the same rows, byte for byte.
 *
 * @param projects how many in all, over both frameworks
 */
public record CorpusPlan(int projects, long seed) {

  private static final long FIRST_H2020_ID = 633_000;
  private static final long FIRST_HORIZON_ID = 101_039_000;

  public CorpusPlan {
    if (projects < 1) {
      throw new IllegalArgumentException("A corpus of " + projects + " projects");
    }
  }

  /** Projects of the older framework; they are numbered first. */
  int h2020Projects() {
    return (int) (projects * 3L / 5);
  }

  String framework(long number) {
    return number < h2020Projects() ? "H2020" : "HORIZON";
  }

  String projectId(long number) {
    int older = h2020Projects();
    return String.valueOf(
        number < older ? FIRST_H2020_ID + number * 3 : FIRST_HORIZON_ID + (number - older) * 2);
  }
}
