package permed.kernel.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import permed.kernel.time.Period;

/**
 * Who has been a member of the European Union, and of the Communities before it, since when.
 *
 * <p>Source: the treaty of Rome, in force on 1 January 1958, and the accession treaties as listed
 * at european-union.europa.eu; the withdrawal agreement with the United Kingdom, OJ L 29 of 31
 * January 2020, the last day of its membership.
 */
final class EuMembership {

  private static final Map<String, Period> PERIODS = periods();

  private EuMembership() {}

  static Optional<Period> of(String code) {
    return Optional.ofNullable(PERIODS.get(code));
  }

  private static Map<String, Period> periods() {
    Map<String, Period> periods = new HashMap<>();
    join(periods, "1958-01-01", "BE", "DE", "FR", "IT", "LU", "NL");
    join(periods, "1973-01-01", "DK", "IE");
    join(periods, "1981-01-01", "GR");
    join(periods, "1986-01-01", "ES", "PT");
    join(periods, "1995-01-01", "AT", "FI", "SE");
    join(periods, "2004-05-01", "CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK");
    join(periods, "2007-01-01", "BG", "RO");
    join(periods, "2013-07-01", "HR");
    periods.put("GB", Period.of(LocalDate.of(1973, 1, 1), LocalDate.of(2020, 1, 31)));
    return Map.copyOf(periods);
  }

  private static void join(Map<String, Period> periods, String day, String... codes) {
    for (String code : List.of(codes)) {
      periods.put(code, Period.startingOn(LocalDate.parse(day)));
    }
  }
}
