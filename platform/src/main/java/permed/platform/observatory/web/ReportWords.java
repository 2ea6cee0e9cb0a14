package permed.platform.observatory.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import permed.platform.observatory.Reading;
import permed.platform.site.Formats;

/** What the pages of reports say in the same words. */
final class ReportWords {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ReportWords() {}

  /** The date of the data, and the snapshot. */
  static List<AnswerLine.Caveat> caveats(Asked asked, Reading reading) {
    String day = asked.wording().text("data.day") + ": " + asked.formats().day(reading.day());
    String snapshot = asked.wording().text("answer.snapshot", reading.id());
    return List.of(
        new AnswerLine.Caveat(day, ""),
        new AnswerLine.Caveat(snapshot, Links.to(reading.id()).prefix() + "/data"));
  }

  /**
   * @param href the address of a file by its ending
   */
  static List<AnswerLine.Download> files(Asked asked, UnaryOperator<String> href) {
    return Stream.of("csv", "xlsx", "json", "parquet")
        .map(
            ending ->
                new AnswerLine.Download(
                    asked.wording().text("download." + ending), href.apply(ending)))
        .toList();
  }

  /** A share that says 0 % or 100 % only where it is. */
  static String share(Formats formats, long part, long whole) {
    BigDecimal rounded = BigDecimal.valueOf(Math.round(100.0 * part / whole));
    if (part > 0 && rounded.signum() == 0) {
      return "<" + formats.percent(BigDecimal.ONE, HUNDRED);
    }
    return part < whole && rounded.compareTo(HUNDRED) == 0
        ? ">" + formats.percent(BigDecimal.valueOf(99), HUNDRED)
        : formats.percent(rounded, HUNDRED);
  }
}
