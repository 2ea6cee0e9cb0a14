package permed.landscape.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.question.QuestionReading.Problem;
import permed.landscape.snapshot.Dimension;

/** Reads the parameters of a question, and notes every one that cannot be read. */
final class QuestionReader {

  private static final Set<String> SINGLE =
      Set.of("q", "by", "measure", "count", "currency", "prices", "on");

  private final Map<String, List<String>> parameters;
  private final Set<String> others;
  private final List<Problem> problems = new ArrayList<>();

  QuestionReader(Map<String, List<String>> parameters, Set<String> others) {
    this.parameters = parameters;
    this.others = others;
  }

  QuestionReading read() {
    refuseStrangers();
    String text = single("q").orElse("");
    List<Filter> filters = filters();
    List<Grouping> groupBy = groupBy();
    Measure measure =
        one("measure", Measure::parse, "a measure: projects, amount, annual-amount or active")
            .orElse(QuestionText.DEFAULT_MEASURE);
    CountingRule rule =
        one("count", CountingRule::parse, "a counting rule: full, apportioned or lead")
            .orElse(QuestionText.DEFAULT_RULE);
    Currency currency =
        one("currency", QuestionReader::currency, "a currency such as EUR, SEK or USD")
            .orElse(QuestionText.DEFAULT_CURRENCY);
    Prices prices =
        one("prices", QuestionReader::prices, "nominal, or a base year such as 2020")
            .orElse(new Prices.Nominal());
    @Nullable LocalDate day =
        one("on", QuestionReader::day, "a day such as 2024-12-31").orElse(null);
    return problems.isEmpty()
        ? new QuestionReading.Valid(
            new Question(text, filters, groupBy, measure, rule, currency, prices, day))
        : new QuestionReading.Invalid(problems);
  }

  private void refuseStrangers() {
    for (String name : parameters.keySet()) {
      boolean known = SINGLE.contains(name) || Dimension.parse(name).isPresent();
      if (!known && !others.contains(name)) {
        add(name, String.join(",", values(name)), "There is no parameter of this name.");
      }
    }
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      List<String> keys = values(dimension.id()).stream().map(key -> key(dimension, key)).toList();
      if (!keys.isEmpty()) {
        filters.add(new Filter(dimension, keys));
      }
    }
    return filters;
  }

  /** The key as the columns hold it, noting a problem where it cannot be one. */
  private String key(Dimension dimension, String seen) {
    if (seen.equals(Filter.NOT_STATED)) {
      return seen;
    }
    return switch (dimension) {
      case COUNTRY, LEAD_COUNTRY -> {
        Optional<Country> country = Country.parse(seen);
        if (country.isEmpty()) {
          add(dimension.id(), seen, "This is no country: give its two letters, such as DE.");
        }
        yield country.map(Country::code).orElse(seen);
      }
      case YEAR -> {
        if (!YearRanges.isKey(seen)) {
          add(dimension.id(), seen, "This is no year: write 2016, 2014..2020, 2014.. or none.");
        }
        yield seen;
      }
      case STATUS -> {
        if (Status.find(seen).isEmpty()) {
          add(dimension.id(), seen, "A status is planned, running, ended or none.");
        }
        yield seen;
      }
      default -> seen;
    };
  }

  private List<Grouping> groupBy() {
    List<Grouping> groupings = new ArrayList<>();
    String seen = single("by").orElse("");
    for (String id : seen.isEmpty() ? new String[0] : seen.split(",", -1)) {
      Optional<Grouping> grouping = Grouping.parse(id.strip());
      grouping.ifPresentOrElse(
          groupings::add,
          () -> add("by", id, "This is no dimension to group by, or it has no such level."));
    }
    boolean twice =
        groupings.stream().map(Grouping::dimension).distinct().count() < groupings.size();
    if (groupings.size() > 2 || twice) {
      add("by", seen, "Group by at most two different dimensions.");
    }
    return groupings;
  }

  private <T> Optional<T> one(String name, Function<String, Optional<T>> parse, String wanted) {
    Optional<String> seen = single(name);
    Optional<T> value = seen.flatMap(parse);
    if (seen.isPresent() && value.isEmpty()) {
      add(name, seen.get(), "This must be " + wanted + ".");
    }
    return value;
  }

  private Optional<String> single(String name) {
    List<String> values = values(name);
    if (values.size() > 1) {
      add(name, String.join(",", values), "This parameter can be given only once.");
    }
    return values.stream().findFirst();
  }

  private List<String> values(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private void add(String parameter, String seen, String message) {
    problems.add(new Problem(parameter, seen, message));
  }

  private static Optional<Currency> currency(String code) {
    String capitals = code.toUpperCase(Locale.ROOT);
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(capitals))
        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
        .findFirst();
  }

  private static Optional<Prices> prices(String text) {
    if (text.equals("nominal")) {
      return Optional.of(new Prices.Nominal());
    }
    boolean year = text.matches("[1-9][0-9]{3}");
    return year ? Optional.of(new Prices.Constant(Integer.parseInt(text))) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
