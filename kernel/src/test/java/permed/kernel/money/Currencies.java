package permed.kernel.money;

import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Currencies the tests use; they differ in their number of decimals. */
final class Currencies {

  static final Currency EUR = Currency.getInstance("EUR");
  static final Currency USD = Currency.getInstance("USD");
  static final Currency SEK = Currency.getInstance("SEK");
  static final Currency JPY = Currency.getInstance("JPY");
  static final Currency TND = Currency.getInstance("TND");
  static final Currency DEM = Currency.getInstance("DEM");
  static final Currency FRF = Currency.getInstance("FRF");
  static final Currency HRK = Currency.getInstance("HRK");
  static final Currency BGN = Currency.getInstance("BGN");
  static final Currency GRD = Currency.getInstance("GRD");
  static final Currency RUB = Currency.getInstance("RUB");

  private Currencies() {}

  static Arbitrary<Currency> any() {
    return Arbitraries.of(EUR, JPY, TND);
  }
}
