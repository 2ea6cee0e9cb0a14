package permed.platform.members;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;

/**
 * An organisation the consortium has to do with, as its latest known version.
 *
 * @param slug its name in addresses, never used again for another
 * @param country where it is seated; absent for the Commission and international bodies
 * @param ror its id in the Research Organization Registry, {@code 0..........}, where it has one
 * @param funders ids under which the landscape knows it as a funder
 */
public record Organisation(
    OrganisationId id,
    int version,
    String slug,
    String name,
    String shortName,
    OrganisationKind kind,
    @Nullable Country country,
    @Nullable String ror,
    Set<String> funders,
    @Nullable String website) {

  public Organisation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    funders = Set.copyOf(funders);
    if (name.isBlank() || shortName.isBlank()) {
      throw new IllegalArgumentException("an organisation has a name and a short name");
    }
  }
}
