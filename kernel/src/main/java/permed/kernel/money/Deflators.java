package permed.kernel.money;

import java.io.Reader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import permed.kernel.place.Country;

/**
 * Price deflators by area and year, from the World Bank's annual change of the GDP deflator.
 *
 * <p>An area is an ISO 3166 alpha-2 code (also {@code XK}, {@code EL}, {@code UK}), {@code EU} for
 * the European Union or {@code EA} for the euro area. A factor chains the yearly changes to 34
 * significant digits; it applies to money in the area's own currency, or to euros with {@code EU}
 * or {@code EA}. A year that is missing anywhere on the way gives {@link
 * DeflatorAnswer.NoDeflator}, never a guess. Immutable and safe to share.
 */
public final class Deflators {

  private static final MathContext PRECISION = MathContext.DECIMAL128;
  private static final SortedMap<Integer, BigDecimal> NONE = Collections.emptySortedMap();

  private final String source;
  private final Map<String, SortedMap<Integer, BigDecimal>> growthByArea;

  /** Takes, by alpha-3 code and year, the prices of that year over those of the year before. */
  Deflators(String source, Map<String, SortedMap<Integer, BigDecimal>> growthByArea) {
    this.source = source;
    this.growthByArea = Map.copyOf(growthByArea);
  }

  /**
   * Reads a CSV file with the columns {@code Country Code} (alpha-3), {@code Year} and {@code
   * Inflation} (annual change in per cent, empty where unknown), in any order; other columns do not
   * matter.
   *
   * @param source the words that name this file below a figure
   * @throws MalformedReferenceException with the line that does not fit
   */
  public static Deflators read(Reader csv, String source) {
    return new Deflators(source, new DeflatorReader(source).read(csv));
  }

  /** Reads the deflators that ship with the platform. */
  public static Deflators bundled() {
    return BundledReference.read(
        "gdp-deflator.csv.gz", csv -> read(csv, "World Bank, GDP deflator (annual %)"));
  }

  /** What to multiply money of the one year with to have it in prices of the other. */
  public DeflatorAnswer factor(String area, int fromYear, int toYear) {
    Optional<String> code = fileCode(area);
    if (code.isEmpty()) {
      return new DeflatorAnswer.NoDeflator(area, fromYear, toYear, "no such area: " + area);
    }
    if (fromYear == toYear) {
      return new DeflatorAnswer.Known(BigDecimal.ONE, "identity");
    }
    SortedMap<Integer, BigDecimal> growth = growthOf(code.get());
    int earlier = Math.min(fromYear, toYear);
    int later = Math.max(fromYear, toYear);
    BigDecimal chained = BigDecimal.ONE;
    for (int year = earlier + 1; year <= later; year++) {
      BigDecimal ofYear = growth.get(year);
      if (ofYear == null) {
        String reason = "%s has no change of prices of %s in %d".formatted(source, area, year);
        return new DeflatorAnswer.NoDeflator(area, fromYear, toYear, reason);
      }
      chained = chained.multiply(ofYear, PRECISION);
    }
    BigDecimal factor = fromYear < toYear ? chained : BigDecimal.ONE.divide(chained, PRECISION);
    return new DeflatorAnswer.Known(factor, source);
  }

  /** The first year money may be of; empty for an area that is unknown or not in the file. */
  public OptionalInt firstYear(String area) {
    SortedMap<Integer, BigDecimal> growth = fileCode(area).map(this::growthOf).orElse(NONE);
    return growth.isEmpty() ? OptionalInt.empty() : OptionalInt.of(growth.firstKey() - 1);
  }

  /** The last year there are prices of; empty for an area that is unknown or not in the file. */
  public OptionalInt lastYear(String area) {
    SortedMap<Integer, BigDecimal> growth = fileCode(area).map(this::growthOf).orElse(NONE);
    return growth.isEmpty() ? OptionalInt.empty() : OptionalInt.of(growth.lastKey());
  }

  private SortedMap<Integer, BigDecimal> growthOf(String code) {
    return growthByArea.getOrDefault(code, NONE);
  }

  private static Optional<String> fileCode(String area) {
    return switch (area) {
      case "EU" -> Optional.of("EUU");
      case "EA" -> Optional.of("EMU");
      default -> area.length() == 2 ? Country.parse(area).map(Country::alpha3) : Optional.empty();
    };
  }
}
