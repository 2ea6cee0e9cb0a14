package permed.landscape.chart;

/**
 * The words a drawing needs beyond those of its chart, so that they can be translated.
 *
 * @param notReported said of hatched marks: the payer reports no figure
 * @param unknown said of dashes: nothing is known
 * @param committed added to the name of a series of promised money
 * @param other the sum of the series beyond the seven that have a hue
 * @param noData said instead of a drawing that would be empty
 * @param elsewhere leads the list of values that lie outside the map shown
 */
public record ChartTexts(
    String notReported,
    String unknown,
    String committed,
    String other,
    String noData,
    String elsewhere) {

  public static ChartTexts english() {
    return new ChartTexts(
        "not reported", "unknown", "committed", "Other", "no data", "Not on this map");
  }
}
