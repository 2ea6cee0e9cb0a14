package permed.platform.observatory.web;

import java.math.BigDecimal;
import permed.landscape.chart.ChartTexts;
import permed.landscape.chart.ValueFormat;
import permed.landscape.chart.Wording;
import permed.platform.site.Formats;

/** Lets a chart speak the reader's language. */
final class ChartWords {

  private ChartWords() {}

  static Wording of(Asked asked) {
    permed.platform.site.Wording words = asked.wording();
    return new Wording(
        format(asked),
        (value, scale) -> new ValueFormat.Printed("", asked.formats().count(value), ""),
        new ChartTexts(
            words.text("chart.not-reported"),
            words.text("chart.unknown"),
            words.text("chart.committed"),
            words.text("chart.other"),
            words.text("chart.no-data"),
            words.text("chart.elsewhere")));
  }

  private static ValueFormat format(Asked asked) {
    Formats formats = asked.formats();
    if (!asked.question().measure().isMoney()) {
      return (value, scale) -> new ValueFormat.Printed("", formats.count(value), "");
    }
    return (value, scale) -> printed(formats, asked, value, scale);
  }

  private static ValueFormat.Printed printed(
      Formats formats, Asked asked, BigDecimal value, BigDecimal scale) {
    Formats.Pieces pieces = formats.money(value, scale, asked.question().currency());
    return new ValueFormat.Printed(pieces.before(), pieces.number(), pieces.after());
  }
}
