package permed.landscape.source.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.landscape.source.finding.AmountRounded;
import permed.landscape.source.finding.DamagedText;
import permed.landscape.source.finding.NegativeAmount;
import permed.landscape.source.finding.UnknownCountry;
import permed.landscape.source.finding.UnreadableAmount;
import permed.landscape.source.finding.UnreadableDate;
import permed.landscape.source.mapping.finding.PatternTooCostly;
import permed.landscape.source.mapping.finding.UnknownCurrency;
import permed.landscape.source.mapping.finding.UnknownValue;
import permed.landscape.source.mapping.table.Row;
import permed.landscape.source.text.DamagedLetters;

/** Reads the cells of one row as the mapping says, and notes what cannot be read. */
final class Fields {

  private static final int LONGEST_SEEN = 120;
  private static final BigDecimal IMPLAUSIBLE = new BigDecimal("1e12");

  private final Row row;
  private final SourcePointer at;
  private final List<Finding> findings;

  Fields(Row row, SourcePointer at, List<Finding> findings) {
    this.row = row;
    this.at = at;
    this.findings = findings;
  }

  Row row() {
    return row;
  }

  /** The same place with another row: an item inside this one. */
  Fields on(Row item) {
    return new Fields(item, at, findings);
  }

  SourcePointer where(CellRule rule) {
    return rule.label().isEmpty() ? at : at.withField(rule.label());
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  /** The texts of a cell after everything the mapping does with them; nothing empty. */
  List<String> texts(CellRule rule) {
    CellRule.Reading reading = rule.reading();
    List<String> texts = new ArrayList<>();
    for (String raw : raw(rule)) {
      for (String item : items(raw, reading.split())) {
        if (!isNull(item, reading)) {
          matched(item, rule).ifPresent(texts::add);
        }
      }
    }
    return reading.meanings().isEmpty() && reading.otherwise() == null
        ? texts
        : texts.stream().flatMap(word -> meaning(word, rule).stream()).toList();
  }

  /** The first text; empty if there is none. */
  String text(CellRule rule) {
    List<String> texts = texts(rule);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  /** The same for words people read, where a wrong encoding would show. */
  String words(CellRule rule) {
    String text = text(rule);
    int damage = DamagedLetters.indexIn(text);
    if (damage >= 0) {
      String around =
          text.substring(Math.max(0, damage - 20), Math.min(text.length(), damage + 20));
      report(new DamagedText(where(rule), around));
    }
    return text;
  }

  @Nullable PartialDate date(CellRule rule) {
    String text = text(rule);
    if (text.isEmpty()) {
      return null;
    }
    for (DateStyle style : rule.reading().dates()) {
      Optional<PartialDate> date = style.parse(text);
      if (date.isPresent()) {
        return date.get();
      }
    }
    report(new UnreadableDate(where(rule), shortened(text)));
    return null;
  }

  @Nullable Country country(CellRule rule) {
    String text = text(rule);
    Optional<Country> country = Country.parse(text);
    if (country.isEmpty() && rule.isMapped()) {
      report(new UnknownCountry(where(rule), text.isEmpty() ? "empty" : shortened(text)));
    }
    return country.orElse(null);
  }

  /** A word of the model; absent if there is none or the word is not one. */
  <E extends Enum<E>> Optional<E> word(CellRule rule, Class<E> model) {
    String text = text(rule);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> word = Words.find(model, text);
    if (word.isEmpty()) {
      report(new UnknownValue(where(rule), shortened(text)));
    }
    return word;
  }

  @Nullable Boolean yesOrNo(CellRule rule) {
    String text = Mapping.folded(text(rule));
    if (text.isEmpty()) {
      return null;
    }
    boolean yes = List.of("true", "yes", "1").contains(text);
    if (!yes && !List.of("false", "no", "0").contains(text)) {
      report(new UnknownValue(where(rule), shortened(text)));
      return null;
    }
    return yes;
  }

  @Nullable Currency currency(CellRule rule) {
    String text = text(rule);
    Optional<Currency> currency = Currencies.find(text);
    if (currency.isEmpty()) {
      report(new UnknownCurrency(where(rule), text.isEmpty() ? "empty" : shortened(text)));
    }
    return currency.orElse(null);
  }

  /** The amount to the smallest unit of its currency; null if there is none to be read. */
  @Nullable Money amount(CellRule rule, CellRule currencyRule) {
    String text = text(rule);
    Currency currency = text.isEmpty() ? null : currency(currencyRule);
    if (currency == null) {
      return null;
    }
    int decimals = currency.getDefaultFractionDigits();
    BigDecimal amount = rule.reading().amounts().parse(text, decimals).orElse(null);
    if (amount == null || amount.abs().compareTo(IMPLAUSIBLE) >= 0) {
      report(new UnreadableAmount(where(rule), shortened(text)));
      return null;
    }
    if (amount.signum() < 0) {
      report(new NegativeAmount(where(rule), shortened(text)));
    }
    BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
    if (rounded.compareTo(amount) != 0) {
      report(new AmountRounded(where(rule), shortened(text)));
    }
    return Money.of(rounded, currency);
  }

  /** The items a pattern finds in a cell, each with what its named groups hold. */
  List<Map<String, String>> found(CellRule rule, Rules.Each.Found wanted) {
    List<Map<String, String>> items = new ArrayList<>();
    for (String text : texts(rule)) {
      try {
        Matcher matcher = wanted.pattern().matcher(new PatientText(text));
        while (matcher.find()) {
          Map<String, String> item = new LinkedHashMap<>();
          for (String group : wanted.groups()) {
            String held = matcher.group(group);
            item.put(group, held == null ? "" : held.strip());
          }
          items.add(item);
        }
      } catch (PatientText.TooCostly tooCostly) {
        report(new PatternTooCostly(where(rule), shortened(text)));
      }
    }
    return items;
  }

  static String shortened(String text) {
    return text.length() <= LONGEST_SEEN ? text : text.substring(0, LONGEST_SEEN) + "…";
  }

  private List<String> raw(CellRule rule) {
    if (rule.columns().isEmpty()) {
      String text = filled(rule);
      return text.isEmpty() ? List.of() : List.of(text);
    }
    for (String column : rule.columns()) {
      List<String> values = row.values(column);
      if (values.stream().anyMatch(value -> !isNull(value.strip(), rule.reading()))) {
        return values;
      }
    }
    return List.of();
  }

  /** The template with its columns filled in; empty as soon as one of them is. */
  private String filled(CellRule rule) {
    String text = rule.template();
    if (text.indexOf('{') < 0) {
      return text;
    }
    for (String column : CellReader.placeholders(rule.template())) {
      String value = row.values(column).stream().findFirst().orElse("").strip();
      if (isNull(value, rule.reading())) {
        return "";
      }
      text = text.replace("{" + column + "}", value);
    }
    return text;
  }

  private static List<String> items(String text, String separator) {
    return separator.isEmpty()
        ? List.of(text.strip())
        : Stream.of(text.split(Pattern.quote(separator))).map(String::strip).toList();
  }

  private static boolean isNull(String text, CellRule.Reading reading) {
    return text.isBlank()
        || (!reading.nulls().isEmpty() && reading.nulls().contains(Mapping.folded(text)));
  }

  private Optional<String> matched(String text, CellRule rule) {
    Pattern pattern = rule.reading().match();
    if (pattern == null) {
      return Optional.of(text);
    }
    try {
      Matcher matcher = pattern.matcher(new PatientText(text));
      if (!matcher.find()) {
        return Optional.empty();
      }
      String kept = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
      String replaced =
          rule.reading().replace().isEmpty()
              ? kept
              : pattern.matcher(matcher.group()).replaceFirst(rule.reading().replace());
      return Optional.ofNullable(replaced).map(String::strip).filter(one -> !one.isEmpty());
    } catch (PatientText.TooCostly tooCostly) {
      report(new PatternTooCostly(where(rule), shortened(text)));
      return Optional.empty();
    }
  }

  private Optional<String> meaning(String word, CellRule rule) {
    String meaning = rule.reading().meanings().get(Mapping.folded(word));
    if (meaning == null) {
      meaning = rule.reading().otherwise();
    }
    if (meaning == null) {
      report(new UnknownValue(where(rule), shortened(word)));
    }
    return Optional.ofNullable(meaning).filter(known -> !known.isEmpty());
  }
}
