package permed.landscape.source.cerif;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.PublicIds;

/** Reads the organisation a part of a project names: its own name, or the one it is shown by. */
final class OrgUnits {

  private static final List<String> IDS = List.of("RORID", "FundRefID", "GRID", "Identifier");

  private OrgUnits() {}

  static String name(Fields part) {
    String own = part.one("OrgUnit").text("Name");
    return own.isEmpty() ? part.text("DisplayName") : own;
  }

  static String acronym(Fields part) {
    return part.one("OrgUnit").text("Acronym");
  }

  /** Ids that mean the same everywhere. */
  static List<SourceRecordId> publicIds(Fields part) {
    Fields unit = part.one("OrgUnit");
    List<SourceRecordId> ids = new ArrayList<>();
    for (String field : IDS) {
      unit.each(field).forEach(id -> PublicIds.ofOrganisation(id.value()).ifPresent(ids::add));
    }
    return ids;
  }

  /**
   * Public ids, and last the id inside the system.
   *
   * @param system which system that is; empty if not known, then its ids mean nothing
   */
  static List<SourceRecordId> ids(Fields part, String system) {
    List<SourceRecordId> ids = publicIds(part);
    String own = part.one("OrgUnit").plain("@id");
    if (!own.isEmpty() && !system.isEmpty()) {
      ids.add(new SourceRecordId("cerif-org", system + own));
    }
    return ids;
  }

  static @Nullable Country country(Fields part) {
    return part.one("OrgUnit").country("Country");
  }
}
