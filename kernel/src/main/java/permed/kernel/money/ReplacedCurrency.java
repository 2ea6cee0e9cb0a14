package permed.kernel.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A currency the euro replaced, with its irrevocable conversion rate.
 *
 * <p>Source: Council Regulation (EC) No 2866/98 and its amendments, one for each later adoption.
 */
record ReplacedCurrency(String code, BigDecimal perEuro, LocalDate adopted) {

  /** The first day of the euro: no currency converts by such a rate before it. */
  static final LocalDate FIRST_DAY_OF_EURO = LocalDate.of(1999, 1, 1);

  static final String SOURCE =
      "irrevocable conversion rate, Council Regulation (EC) No 2866/98 as amended";

  private static final Map<String, ReplacedCurrency> BY_CODE =
      Stream.of(
              of("ATS", "13.7603", 1999),
              of("BEF", "40.3399", 1999),
              of("DEM", "1.95583", 1999),
              of("ESP", "166.386", 1999),
              of("FIM", "5.94573", 1999),
              of("FRF", "6.55957", 1999),
              of("IEP", "0.787564", 1999),
              of("ITL", "1936.27", 1999),
              of("LUF", "40.3399", 1999),
              of("NLG", "2.20371", 1999),
              of("PTE", "200.482", 1999),
              of("GRD", "340.750", 2001),
              of("SIT", "239.640", 2007),
              of("CYP", "0.585274", 2008),
              of("MTL", "0.429300", 2008),
              of("SKK", "30.1260", 2009),
              of("EEK", "15.6466", 2011),
              of("LVL", "0.702804", 2014),
              of("LTL", "3.45280", 2015),
              of("HRK", "7.53450", 2023),
              of("BGN", "1.95583", 2026))
          .collect(Collectors.toUnmodifiableMap(ReplacedCurrency::code, Function.identity()));

  static @Nullable ReplacedCurrency find(String code) {
    return BY_CODE.get(code);
  }

  /** Every adoption so far fell on a 1 January, so a calendar year never mixes two regimes. */
  private static ReplacedCurrency of(String code, String perEuro, int year) {
    return new ReplacedCurrency(code, new BigDecimal(perEuro), LocalDate.of(year, 1, 1));
  }
}
