package permed.platform.observatory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search form as it was sent.
 *
 * @param action where it goes
 * @param years the range of years asked for
 * @param hidden parameters that travel with it unseen
 * @param controls measure, counting rule, currency, prices
 * @param mistake why the text cannot be searched for, null when it can
 */
record AskForm(
    String action,
    String text,
    int longest,
    List<Field> hidden,
    Years years,
    List<Control> controls,
    @Nullable Mistake mistake) {

  /** First and last year, empty where open. */
  record Years(String from, String to) {}

  record Field(String name, String value) {}

  record Control(String name, String label, List<Option> options) {}

  record Option(String value, String label, boolean selected) {}

  /**
   * Where a query text goes wrong.
   *
   * @param before the text up to the mistake
   * @param at the offending piece
   * @param after the rest
   * @param column place of the mistake, from 1
   */
  record Mistake(String message, String before, String at, String after, int column) {}
}
