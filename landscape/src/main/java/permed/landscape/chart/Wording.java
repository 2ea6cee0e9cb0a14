package permed.landscape.chart;

/**
 * How a chart speaks.
 *
 * @param format prints the values
 * @param counts prints how many things a value is made of
 * @param texts the few words a drawing needs
 */
public record Wording(ValueFormat format, ValueFormat counts, ChartTexts texts) {

  /** English, with money after this sign. */
  public static Wording englishMoney(String sign) {
    return new Wording(
        ValueFormat.englishMoney(sign), ValueFormat.englishCount(), ChartTexts.english());
  }

  /** English, with values that are counts. */
  public static Wording englishCounts() {
    return new Wording(
        ValueFormat.englishCount(), ValueFormat.englishCount(), ChartTexts.english());
  }
}
