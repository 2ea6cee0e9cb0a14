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

  /** Public ids first; the id inside the system last, because only that system knows it. */
  static List<SourceRecordId> ids(Fields part) {
    Fields unit = part.one("OrgUnit");
    List<SourceRecordId> ids = new ArrayList<>();
    for (String field : IDS) {
      unit.each(field).forEach(id -> PublicIds.ofOrganisation(id.value()).ifPresent(ids::add));
    }
    String own = unit.plain("@id");
    if (!own.isEmpty()) {
      ids.add(new SourceRecordId("cerif-org", own));
    }
    return ids;
  }

  static @Nullable Country country(Fields part) {
    return part.one("OrgUnit").country("Country");
  }
}
