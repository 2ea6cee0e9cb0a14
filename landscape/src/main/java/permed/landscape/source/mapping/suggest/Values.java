package permed.landscape.source.mapping.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import permed.kernel.place.Country;

/** What the values of one column look like. */
record Values(String column, List<String> samples) {

  private static final double MOST = 0.9;

  /** Where the name says what a column is, this share may prove it: the others are mistakes. */
  private static final double HALF = 0.5;

  /** Ways of writing dates, commoner ones first. */
  static final List<String> DATES =
      List.of(
          "iso",
          "dd/MM/yyyy",
          "MM/dd/yyyy",
          "dd.MM.yyyy",
          "dd-MM-yyyy",
          "yyyy/MM/dd",
          "yyyyMMdd",
          "d MMMM yyyy",
          "MMMM d, yyyy",
          "d MMM yyyy",
          "MM/yyyy",
          "MM.yyyy");

  Values {
    samples = List.copyOf(samples);
  }

  boolean isEmpty() {
    return samples.isEmpty();
  }

  /** Whether every value is another one. */
  boolean isDistinct() {
    return !isEmpty() && new HashSet<>(samples).size() == samples.size();
  }

  boolean isLong() {
    return samples.stream().mapToInt(String::length).average().orElse(0) > 200;
  }

  /** How its dates are written; empty if most are none. */
  Optional<String> dates() {
    if (isEmpty() || most(value -> value.matches("[0-9]{1,5}([.,][0-9]+)?"))) {
      boolean years = most(value -> value.matches("(19|20)[0-9]{2}(\\.0)?"));
      return years ? Optional.of("year") : Optional.empty();
    }
    if (most(value -> value.matches("[0-9]{9,10}(\\.0)?"))) {
      return Optional.of("epoch");
    }
    return DATES.stream()
        .filter(style -> most(value -> Styles.isDate(style, value)))
        .findFirst()
        .or(
            () ->
                DATES.stream()
                    .filter(style -> share(value -> Styles.isDate(style, value), HALF))
                    .findFirst());
  }

  /** How its numbers are written; empty if most are none. */
  Optional<String> numbers() {
    if (isEmpty()
        || !share(
            value -> value.matches("[^0-9]{0,4}-?[0-9][0-9 .,'\u00a0\u202f]*[^0-9]{0,4}"), HALF)) {
      return Optional.empty();
    }
    boolean comma = any(".*[0-9],[0-9]{1,2}\\D*$");
    if (any(".*[0-9]\\.[0-9]{3}(,|\\.[0-9]{3}).*") || (comma && any(".*\\.[0-9]{3}\\D*"))) {
      return Optional.of("1.234,56");
    }
    if (any(".*[0-9],[0-9]{3}(\\.|,[0-9]{3}).*")) {
      return Optional.of("1,234.56");
    }
    if (any(".*[0-9]'[0-9]{3}.*")) {
      return Optional.of("1'234.56");
    }
    if (any(".*[0-9][ \u00a0\u202f][0-9]{3}.*")) {
      return Optional.of("1 234,56");
    }
    return Optional.of(comma ? "1234,56" : "1234.56");
  }

  boolean areCountries() {
    return !isEmpty() && most(value -> Country.parse(value).isPresent());
  }

  boolean hasCountries() {
    return samples.stream().anyMatch(value -> Country.parse(value).isPresent());
  }

  /** The currency that stands in the name of the column or behind its numbers. */
  Optional<String> currency() {
    return Stream.concat(Stream.of(column), samples.stream())
        .flatMap(text -> Styles.currency(text).stream())
        .findFirst();
  }

  private boolean any(String pattern) {
    return samples.stream().anyMatch(value -> value.matches(pattern));
  }

  private boolean most(Predicate<String> test) {
    return share(test, MOST);
  }

  private boolean share(Predicate<String> test, double least) {
    return samples.stream().filter(test).count() >= least * samples.size();
  }
}
