package permed.landscape.link.ror;

import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;

/**
 * Where an organisation has its seat.
 *
 * @param city by its name at GeoNames, empty when unknown
 * @param region state or province, empty when unknown
 * @param country absent when the registry's code is of no country
 */
public record RorPlace(String city, String region, @Nullable Country country) {}
