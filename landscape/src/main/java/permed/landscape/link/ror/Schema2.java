package permed.landscape.link.ror;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Schema 2: every name in one list with its types, places by GeoNames. */
record Schema2(JsonNode node) implements RecordFields {

  @Override
  public List<RorName> names() {
    List<RorName> names = new ArrayList<>();
    for (JsonNode name : node.path("names")) {
      String value = name.path("value").asString("").strip();
      Set<RorName.Kind> kinds = kinds(name.path("types"));
      if (!value.isEmpty() && !kinds.isEmpty()) {
        names.add(new RorName(value, name.path("lang").asString(""), kinds));
      }
    }
    return names;
  }

  @Override
  public List<RorPlace> places() {
    List<RorPlace> places = new ArrayList<>();
    for (JsonNode location : node.path("locations")) {
      JsonNode details = location.path("geonames_details");
      places.add(
          new RorPlace(
              details.path("name").asString(""),
              details.path("country_subdivision_name").asString(""),
              RecordFields.country(details.path("country_code"))));
    }
    return places;
  }

  @Override
  public List<ExternalId> externalIds() {
    List<ExternalId> ids = new ArrayList<>();
    for (JsonNode register : node.path("external_ids")) {
      String type = register.path("type").asString("");
      register.path("all").forEach(id -> RecordFields.addId(ids, type, id));
    }
    return ids;
  }

  private static Set<RorName.Kind> kinds(JsonNode types) {
    Set<RorName.Kind> kinds = EnumSet.noneOf(RorName.Kind.class);
    for (JsonNode type : types) {
      switch (type.asString("")) {
        case "ror_display" -> kinds.add(RorName.Kind.DISPLAY);
        case "label" -> kinds.add(RorName.Kind.LABEL);
        case "alias" -> kinds.add(RorName.Kind.ALIAS);
        case "acronym" -> kinds.add(RorName.Kind.ACRONYM);
        default -> {
          // A kind of name made later says nothing we could use.
        }
      }
    }
    return kinds;
  }
}
