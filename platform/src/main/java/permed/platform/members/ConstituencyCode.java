package permed.platform.members;

import java.util.Locale;

/**
 * Names whom a seat stands for: ISO 3166-1 for a country ({@code IE}), ISO 3166-2 for a region
 * ({@code IT-25}), {@code EU} for the European Commission; {@code EC} is Ecuador.
 */
public record ConstituencyCode(String value) {

  public static final ConstituencyCode COMMISSION = new ConstituencyCode("EU");

  public ConstituencyCode {
    value = value.strip().toUpperCase(Locale.ROOT);
    if (!value.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")) {
      throw new IllegalArgumentException("not a country, region or EU: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
