package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.List;
import permed.platform.site.Wording;

/**
 * The years of a wide table: each for itself around the date of the data, all before and all after
 * together, so that one odd date does not make a hundred columns.
 */
record YearColumns(List<Span> spans) {

  private static final int BEFORE = 15;
  private static final int AFTER = 5;

  /** Years of one column, both included. */
  record Span(int first, int last) {

    String label(Wording wording) {
      if (first == Integer.MIN_VALUE) {
        return wording.text("report.earlier", Integer.toString(last + 1));
      }
      return last == Integer.MAX_VALUE
          ? wording.text("report.later", Integer.toString(first - 1))
          : Integer.toString(first);
    }
  }

  /**
   * @param years that are to be shown, ascending
   * @param now year of the date of the data
   */
  static YearColumns of(List<Integer> years, int now) {
    if (years.isEmpty()) {
      return new YearColumns(List.of());
    }
    int first = now - BEFORE;
    int last = now + AFTER;
    List<Span> spans = new ArrayList<>();
    if (years.getFirst() < first) {
      spans.add(new Span(Integer.MIN_VALUE, first - 1));
    }
    for (int year = first; year <= last; year++) {
      if (year >= years.getFirst() && year <= years.getLast()) {
        spans.add(new Span(year, year));
      }
    }
    if (years.getLast() > last) {
      spans.add(new Span(last + 1, Integer.MAX_VALUE));
    }
    return new YearColumns(spans);
  }
}
