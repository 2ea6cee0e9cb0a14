package permed.platform.members;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;

/**
 * What is recorded of an organisation, and may be corrected.
 *
 * @param slug its name in addresses, as {@link Slug} reads it; never used again for another
 * @param ror its id in the Research Organization Registry, as {@link Ror} reads it
 * @param funders ids under which the landscape knows it as a funder
 * @throws IllegalArgumentException if a name is missing, or slug or ROR id are malformed
 */
public record OrganisationDetails(
    String slug,
    String name,
    String shortName,
    OrganisationKind kind,
    @Nullable Country country,
    @Nullable String ror,
    Set<String> funders,
    @Nullable String website) {

  public OrganisationDetails {
    slug = Slug.of(slug);
    name = name.strip();
    shortName = shortName.strip();
    Objects.requireNonNull(kind, "kind");
    ror = ror == null ? null : Ror.of(ror);
    funders = Set.copyOf(funders);
    website = website == null || website.isBlank() ? null : website.strip();
    if (name.isEmpty() || shortName.isEmpty()) {
      throw new IllegalArgumentException("an organisation has a name and a short name");
    }
  }

  /** What is recorded now, to be changed in part. */
  public static OrganisationDetails of(Organisation now) {
    return new OrganisationDetails(
        now.slug(),
        now.name(),
        now.shortName(),
        now.kind(),
        now.country(),
        now.ror(),
        now.funders(),
        now.website());
  }
}
