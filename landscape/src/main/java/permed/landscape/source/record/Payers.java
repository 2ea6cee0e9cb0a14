package permed.landscape.source.record;

import java.util.List;
import java.util.Locale;
import permed.landscape.grant.Funder;
import permed.landscape.grant.SourceRecordId;

/**
 * Gives a payer the same short name whichever source names it, so that its grants are one total.
 *
 * <p>The few payers that occur in several sources are known by their ids in the Crossref funder
 * registry and their names; any other keeps the id its source gives, or its name where there is
 * none.
 */
public final class Payers {

  private static final List<Known> KNOWN =
      List.of(
          new Known(Funder.EUROPEAN_COMMISSION, "501100000780", "EC"),
          new Known(new Funder("erc", "European Research Council", "EU"), "501100000781", "ERC"),
          council("501100000266", "EPSRC", "Engineering and Physical Sciences Research Council"),
          council("501100000265", "MRC", "Medical Research Council"),
          council(
              "501100000268", "BBSRC", "Biotechnology and Biological Sciences Research Council"),
          council("501100000267", "AHRC", "Arts and Humanities Research Council"),
          council("501100000269", "ESRC", "Economic and Social Research Council"),
          council("501100000270", "NERC", "Natural Environment Research Council"),
          council("501100000271", "STFC", "Science and Technology Facilities Council"),
          new Known(new Funder("innovate-uk", "Innovate UK", "GB"), "501100006041", "Innovate UK"),
          new Known(new Funder("wellcome", "Wellcome Trust", "GB"), "100004440", "Wellcome"));

  private Payers() {}

  private record Known(Funder funder, String fundref, String shortName) {

    boolean isOneOf(List<SourceRecordId> ids) {
      return ids.contains(new SourceRecordId("fundref", fundref));
    }

    boolean isCalled(String name) {
      return funder.name().equalsIgnoreCase(name);
    }
  }

  /**
   * The payer of this name and these ids.
   *
   * @param ids its ids, the best first; may be empty
   * @param area its country if known, else empty
   */
  public static Funder of(String name, List<SourceRecordId> ids, String area) {
    return KNOWN.stream()
        .filter(known -> known.isOneOf(ids))
        .findFirst()
        .or(() -> KNOWN.stream().filter(known -> known.isCalled(name)).findFirst())
        .map(Known::funder)
        .orElseGet(
            () -> new Funder(idOf(name, ids), name.isEmpty() ? idOf(name, ids) : name, area));
  }

  /**
   * The same for a source that names payers by short names it uses for one payer only.
   *
   * @param area its country if known, else empty
   */
  public static Funder ofShortName(String shortName, String area) {
    return KNOWN.stream()
        .filter(known -> known.shortName.equals(shortName))
        .findFirst()
        .map(Known::funder)
        .orElseGet(() -> of(shortName, List.of(), area));
  }

  private static String idOf(String name, List<SourceRecordId> ids) {
    String id = ids.isEmpty() ? name : ids.getFirst().toString().replaceFirst("^org-id:", "");
    String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return plain.replaceAll("^-|-$", "");
  }

  private static Known council(String fundref, String shortName, String name) {
    return new Known(
        new Funder(shortName.toLowerCase(Locale.ROOT), name, "GB"), fundref, shortName);
  }
}
