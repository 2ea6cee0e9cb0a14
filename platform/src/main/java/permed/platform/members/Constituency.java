package permed.platform.members;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;

/**
 * Whom organisations act for: a country, a region, or the European Commission.
 *
 * @param name in English; countries are shown by their name in the reader's language
 * @param country the country, or the country the region lies in; absent for the Commission
 */
public record Constituency(
    ConstituencyCode code, Kind kind, String name, @Nullable Country country) {

  /** The kinds, each with seats and rights of its own. */
  public enum Kind {
    COUNTRY,
    REGION,
    COMMISSION
  }

  public Constituency {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    if ((country == null) != (kind == Kind.COMMISSION)) {
      throw new IllegalArgumentException("a country or region lies in a country: " + code);
    }
  }
}
