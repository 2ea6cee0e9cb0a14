package permed.landscape.source.mapping.suggest;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import permed.kernel.time.PartialDate;

/** Tries ways of writing dates and currencies. */
final class Styles {

  private static final Pattern CODE =
      Pattern.compile("\\b(EUR|CHF|GBP|USD|SEK|NOK|DKK|PLN|CZK|HUF|RON|ISK|CAD|AUD|JPY)\\b");

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.of("es"), Locale.ITALIAN);

  private Styles() {}

  static boolean isDate(String style, String text) {
    if (style.equals("iso")) {
      return PartialDate.parse(text).isPresent();
    }
    return LANGUAGES.stream()
        .anyMatch(language -> PartialDate.parse(text, format(style, language)).isPresent());
  }

  static Optional<String> currency(String text) {
    String upper = String.join(" ", Names.words(text)).toUpperCase(Locale.ROOT);
    Matcher code = CODE.matcher(upper);
    if (code.find()) {
      return Optional.of(code.group(1));
    }
    if (text.contains("€") || upper.contains("EURO")) {
      return Optional.of("EUR");
    }
    return text.contains("£") ? Optional.of("GBP") : Optional.empty();
  }

  private static DateTimeFormatter format(String style, Locale language) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(style.replace('y', 'u'))
        .toFormatter(language)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
