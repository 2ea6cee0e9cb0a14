package permed.landscape.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import permed.kernel.money.DeflatorAnswer;
import permed.kernel.money.RateAnswer;
import permed.landscape.snapshot.Axis;
import permed.landscape.snapshot.Columns;
import permed.landscape.snapshot.Corpus;
import permed.landscape.snapshot.Dimension;
import permed.landscape.snapshot.Lines;

/**
 * Converts every funding line once for each currency and kind of prices.
 *
 * <p>Nominal: at the rate in force on the line's own day; a line already in the currency needs
 * none. Constant: deflated in the area of its payer from the year of its day to the base year, then
 * converted at the mean rate of the base year. A line is rounded once, half to even, to the
 * currency's decimals. What is missing is flagged, never guessed.
 */
final class MoneyLenses {

  private static final int KEPT = 4;

  private final Corpus corpus;
  private final BoundedCache<Key, MoneyLens> lenses = new BoundedCache<>(KEPT);

  MoneyLenses(Corpus corpus) {
    this.corpus = corpus;
  }

  MoneyLens lens(Currency currency, Prices prices) {
    return lenses.get(new Key(currency, prices), this::build);
  }

  private record Key(Currency currency, Prices prices) {}

  /** A factor, or the flag that says why there is none. */
  private record Factor(BigDecimal value, int flag) {
    static Factor known(BigDecimal value) {
      return new Factor(value, MoneyFlags.KNOWN);
    }

    static Factor missing(int flag) {
      return new Factor(BigDecimal.ZERO, flag);
    }
  }

  /**
   * What a factor depends on.
   *
   * @param payer nobody for nominal prices
   * @param day any day of the same year for constant prices
   */
  private record Rated(int payer, Currency currency, int day) {}

  private MoneyLens build(Key key) {
    Lines lines = corpus.columns().lines();
    int scale = key.currency().getDefaultFractionDigits();
    long[] amounts = new long[lines.count()];
    byte[] flags = new byte[lines.count()];
    Map<Rated, Factor> factors = new HashMap<>();
    boolean nominal = key.prices() instanceof Prices.Nominal;
    for (int line = 0; line < amounts.length; line++) {
      if (nominal && lines.currencyAt(line).equals(key.currency())) {
        amounts[line] = lines.minorUnitsAt(line);
        flags[line] = MoneyFlags.KNOWN;
        continue;
      }
      Factor factor =
          factors.computeIfAbsent(rated(lines, line, nominal), rated -> factor(rated, key));
      flags[line] = (byte) factor.flag();
      if (factor.flag() == MoneyFlags.KNOWN) {
        amounts[line] = converted(lines, line, factor.value(), scale);
      }
    }
    return MoneyLens.of(corpus.columns(), scale, amounts, flags);
  }

  private static Rated rated(Lines lines, int line, boolean nominal) {
    Currency currency = lines.currencyAt(line);
    int day = lines.rateDayAt(line);
    if (nominal || day == Columns.NO_DAY) {
      return new Rated(Axis.NONE, currency, day);
    }
    int firstOfYear = (int) LocalDate.ofEpochDay(day).withDayOfYear(1).toEpochDay();
    return new Rated(lines.payerAt(line), currency, firstOfYear);
  }

  private static long converted(Lines lines, int line, BigDecimal factor, int scale) {
    int from = lines.currencyAt(line).getDefaultFractionDigits();
    return BigDecimal.valueOf(lines.minorUnitsAt(line), from)
        .multiply(factor)
        .setScale(scale, RoundingMode.HALF_EVEN)
        .unscaledValue()
        .longValueExact();
  }

  private Factor factor(Rated rated, Key key) {
    if (rated.day() == Columns.NO_DAY) {
      return Factor.missing(MoneyFlags.NO_DATE);
    }
    LocalDate day = LocalDate.ofEpochDay(rated.day());
    return switch (key.prices()) {
      case Prices.Nominal nominal ->
          factor(corpus.rates().on(rated.currency(), key.currency(), day));
      case Prices.Constant constant ->
          constant(rated, key.currency(), day.getYear(), constant.baseYear());
    };
  }

  private Factor constant(Rated rated, Currency currency, int year, int baseYear) {
    String funder = corpus.columns().axis(Dimension.FUNDER).key(rated.payer());
    Optional<String> area = Optional.ofNullable(corpus.funderAreas().get(funder));
    DeflatorAnswer deflator =
        area.map(code -> corpus.deflators().factor(code, year, baseYear))
            .orElse(new DeflatorAnswer.NoDeflator("", year, baseYear, "no area known"));
    return switch (deflator) {
      case DeflatorAnswer.NoDeflator none -> Factor.missing(MoneyFlags.NO_DEFLATOR);
      case DeflatorAnswer.Known known -> {
        Factor rate = factor(corpus.rates().averageOf(rated.currency(), currency, baseYear));
        yield rate.flag() == MoneyFlags.KNOWN
            ? Factor.known(rate.value().multiply(known.factor()))
            : rate;
      }
    };
  }

  private static Factor factor(RateAnswer answer) {
    return switch (answer) {
      case RateAnswer.Known known -> Factor.known(known.rate().value());
      case RateAnswer.NoRate none -> Factor.missing(MoneyFlags.NO_RATE);
    };
  }
}
