package permed.landscape.grant;

import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;

/**
 * An organisation as one source record names it.
 *
 * @param id identity at the source, for example {@code pic:999992401}
 * @param country empty when the source gives none or one that no standard knows
 * @param smallOrMedium whether the source calls it a small or medium-sized enterprise
 */
public record Organisation(
    SourceRecordId id,
    String name,
    String shortName,
    @Nullable Country country,
    String city,
    OrganisationType type,
    @Nullable Boolean smallOrMedium) {}
