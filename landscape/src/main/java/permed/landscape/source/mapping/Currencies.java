package permed.landscape.source.mapping;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Reads codes of currencies. */
final class Currencies {

  private Currencies() {}

  /** The currency of a code of ISO 4217 that has a smallest unit. */
  static Optional<Currency> find(String code) {
    try {
      Currency currency = Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
      return Optional.of(currency).filter(one -> one.getDefaultFractionDigits() >= 0);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
