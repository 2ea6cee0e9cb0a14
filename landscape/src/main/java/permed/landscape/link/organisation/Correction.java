package permed.landscape.link.organisation;

import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.link.ror.RorId;

/**
 * What a person said a text means.
 *
 * @param country as the source gave it beside the text; absent if it gave none
 * @param meant absent when nothing registered is meant
 */
public record Correction(String text, @Nullable Country country, @Nullable RorId meant) {}
