package permed.landscape.link.ror;

import java.util.Locale;
import java.util.Optional;
import permed.landscape.grant.SourceRecordId;

/**
 * The organisation's id in another register, in one spelling: ISNI without blanks, Crossref's
 * funder id without its DOI prefix, GRID and Wikidata as usual.
 */
public record ExternalId(Scheme scheme, String value) {

  public ExternalId {
    value = scheme.spell(value);
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an empty " + scheme + " id");
    }
  }

  /** The id if the registry knows ids of that source; {@code pic:…}, for one, it does not. */
  public static Optional<ExternalId> of(SourceRecordId id) {
    return Scheme.parse(id.source())
        .filter(scheme -> !scheme.spell(id.localId()).isEmpty())
        .map(scheme -> new ExternalId(scheme, id.localId()));
  }

  /** The registers that the registry points to. */
  public enum Scheme {
    GRID,
    ISNI,
    /** Crossref's registry of funders. */
    FUNDREF,
    WIKIDATA;

    static Optional<Scheme> parse(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "grid" -> Optional.of(GRID);
        case "isni" -> Optional.of(ISNI);
        case "fundref", "crossref", "crossreffunder" -> Optional.of(FUNDREF);
        case "wikidata" -> Optional.of(WIKIDATA);
        default -> Optional.empty();
      };
    }

    private String spell(String value) {
      String bare = value.strip();
      bare = bare.substring(bare.lastIndexOf('/') + 1);
      return switch (this) {
        case GRID -> bare.toLowerCase(Locale.ROOT);
        case ISNI -> bare.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        case FUNDREF -> bare;
        case WIKIDATA -> bare.toUpperCase(Locale.ROOT);
      };
    }
  }
}
