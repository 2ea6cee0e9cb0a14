package permed.kernel.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One half of a rate: how a currency stands to the euro on some day. */
sealed interface EuroLeg {

  /** The euro itself, or a currency it replaced. */
  record Fixed(BigDecimal perEuro, LocalDate since, String source) implements EuroLeg {}

  /** A currency the file has a column for; whether it is quoted on the day is another matter. */
  record Quoted(String code) implements EuroLeg {}

  /** A currency nothing is known about, and why. */
  record Unknown(String reason) implements EuroLeg {}

  static EuroLeg of(String code, LocalDate day, EcbHistory history) {
    if (code.equals("EUR")) {
      return new Fixed(BigDecimal.ONE, ReplacedCurrency.FIRST_DAY_OF_EURO, "");
    }
    ReplacedCurrency replaced = ReplacedCurrency.find(code);
    if (replaced != null && !day.isBefore(replaced.adopted())) {
      return new Fixed(replaced.perEuro(), replaced.adopted(), ReplacedCurrency.SOURCE);
    }
    if (history.hasColumn(code)) {
      return new Quoted(code);
    }
    if (replaced == null) {
      return new Unknown(history.source() + " has no rates of " + code);
    }
    if (day.isBefore(ReplacedCurrency.FIRST_DAY_OF_EURO)) {
      return new Unknown("there is no rate of " + code + " to the euro before 1999");
    }
    String early = ReplacedCurrency.SOURCE + ", used before its adoption day";
    return new Fixed(replaced.perEuro(), replaced.adopted(), early);
  }
}
