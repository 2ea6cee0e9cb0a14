package permed.landscape.grant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;

/**
 * An organisation as one source record names it.
 *
 * @param id identity at the source, for example {@code pic:999992401}
 * @param otherIds further ids the source gives, such as {@code ror:03yrm5c26}, {@code
 *     grid:grid.1.2}, {@code vat:DE123456789} or {@code fundref:501100000780}
 * @param country empty when the source gives none or one that no standard knows
 * @param smallOrMedium whether the source calls it a small or medium-sized enterprise
 */
public record Organisation(
    SourceRecordId id,
    List<SourceRecordId> otherIds,
    String name,
    String shortName,
    @Nullable Country country,
    String city,
    OrganisationType type,
    @Nullable Boolean smallOrMedium) {

  public Organisation {
    otherIds = List.copyOf(otherIds);
  }

  /** An organisation the source knows by one id alone. */
  public Organisation(
      SourceRecordId id,
      String name,
      String shortName,
      @Nullable Country country,
      String city,
      OrganisationType type,
      @Nullable Boolean smallOrMedium) {
    this(id, List.of(), name, shortName, country, city, type, smallOrMedium);
  }
}
