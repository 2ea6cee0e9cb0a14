package permed.landscape.link.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.grant.SourceRecordId;

/**
 * What a source says of an organisation: a name or a whole affiliation, and whatever else is known.
 *
 * @param country where the source puts it; organisations of other countries are then out of
 *     question
 * @param city empty when unknown
 * @param ids ids from any register; those the registry does not know, such as PIC, say nothing
 */
public record OrganisationQuery(
    String text, @Nullable Country country, String city, List<SourceRecordId> ids) {

  public OrganisationQuery {
    text = text.strip();
    city = city.strip();
    ids = List.copyOf(ids);
  }

  /** A text and nothing else. */
  public static OrganisationQuery of(String text) {
    return new OrganisationQuery(text, null, "", List.of());
  }

  /** A text and the country the source gives beside it. */
  public static OrganisationQuery of(String text, @Nullable Country country) {
    return new OrganisationQuery(text, country, "", List.of());
  }
}
