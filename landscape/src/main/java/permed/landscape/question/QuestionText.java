package permed.landscape.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one text form of a question: a URL query string.
 *
 * <p>Parameters, in this order, each left out when it has its default: {@code q} the query; one for
 * each dimension filtered by, repeated for each value ({@code country=DE&country=FR}, {@code
 * year=2014..2020}, {@code funder=none}); {@code by} one or two groupings with a comma ({@code
 * by=funder,year}, {@code euroscivoc.2}); {@code measure} ({@code amount}); {@code count} the
 * counting rule ({@code apportioned}, so that groups always sum to the total); {@code currency}
 * ({@code EUR}); {@code prices} ({@code nominal}, or a base year); {@code on} the day for status
 * and running projects (the snapshot's own). Text is percent-encoded UTF-8.
 */
public final class QuestionText {

  static final Currency DEFAULT_CURRENCY = Currency.getInstance("EUR");
  static final Measure DEFAULT_MEASURE = Measure.AMOUNT;
  static final CountingRule DEFAULT_RULE = CountingRule.APPORTIONED;

  private QuestionText() {}

  /** The question that asks for all money there is, as every default has it. */
  public static Question everything() {
    return new Question(
        "",
        List.of(),
        List.of(),
        DEFAULT_MEASURE,
        DEFAULT_RULE,
        DEFAULT_CURRENCY,
        new Prices.Nominal(),
        null);
  }

  /** Reads a query string, with or without the question mark. */
  public static QuestionReading read(String text) {
    return read(QueryString.parse(text), Set.of());
  }

  /** Reads parameters already decoded; any that is not of a question is a problem. */
  public static QuestionReading read(Map<String, List<String>> parameters) {
    return read(parameters, Set.of());
  }

  /**
   * Reads parameters already decoded. An empty value counts as not given, as forms send it.
   *
   * @param others names of parameters that belong to the page and not to the question
   */
  public static QuestionReading read(Map<String, List<String>> parameters, Set<String> others) {
    return new QuestionReader(parameters, others).read();
  }

  /** The canonical text of a question; {@link #read(String)} gives the question back. */
  public static String write(Question question) {
    List<String> parts = new ArrayList<>();
    add(parts, "q", question.text(), "");
    for (Filter filter : question.filters()) {
      filter.keys().forEach(key -> add(parts, filter.dimension().id(), key, ""));
    }
    String by = question.groupBy().stream().map(Grouping::id).collect(Collectors.joining(","));
    add(parts, "by", by, "");
    add(parts, "measure", question.measure().id(), DEFAULT_MEASURE.id());
    add(parts, "count", question.countingRule().id(), DEFAULT_RULE.id());
    add(parts, "currency", question.currency().getCurrencyCode(), "EUR");
    add(parts, "prices", prices(question.prices()), "");
    add(parts, "on", question.asOf() == null ? "" : question.asOf().toString(), "");
    return String.join("&", parts);
  }

  private static String prices(Prices prices) {
    return switch (prices) {
      case Prices.Nominal nominal -> "";
      case Prices.Constant constant -> Integer.toString(constant.baseYear());
    };
  }

  private static void add(List<String> parts, String name, String value, String standard) {
    if (!value.equals(standard)) {
      parts.add(name + "=" + encoded(value));
    }
  }

  /** Commas, colons and slashes are plain in a query string, and codes are full of them. */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",")
        .replace("%3A", ":")
        .replace("%2F", "/");
  }
}
