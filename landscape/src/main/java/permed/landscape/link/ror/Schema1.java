package permed.landscape.link.ror;

import java.util.ArrayList;
import java.util.List;
import permed.kernel.place.Country;
import tools.jackson.databind.JsonNode;

/** Schema 1: one list for each kind of name, addresses, the country apart. */
record Schema1(JsonNode node) implements RecordFields {

  @Override
  public List<RorName> names() {
    List<RorName> names = new ArrayList<>();
    RecordFields.addName(names, node.path("name"), "", RorName.Kind.DISPLAY);
    for (JsonNode label : node.path("labels")) {
      String language = label.path("iso639").asString("");
      RecordFields.addName(names, label.path("label"), language, RorName.Kind.LABEL);
    }
    node.path("aliases").forEach(each -> RecordFields.addName(names, each, "", RorName.Kind.ALIAS));
    node.path("acronyms")
        .forEach(each -> RecordFields.addName(names, each, "", RorName.Kind.ACRONYM));
    return names;
  }

  @Override
  public List<RorPlace> places() {
    List<RorPlace> places = new ArrayList<>();
    Country country = RecordFields.country(node.path("country").path("country_code"));
    for (JsonNode address : node.path("addresses")) {
      JsonNode geonames = address.path("geonames_city");
      String city = address.path("city").asString("");
      String state = address.path("state").asString("");
      String region = geonames.path("geonames_admin1").path("name").asString(state);
      places.add(new RorPlace(city, region, country));
    }
    if (places.isEmpty()) {
      places.add(new RorPlace("", "", country));
    }
    return places;
  }

  /** Most registers list their ids; GRID writes its only one as a text. */
  @Override
  public List<ExternalId> externalIds() {
    List<ExternalId> ids = new ArrayList<>();
    for (var register : node.path("external_ids").properties()) {
      JsonNode all = register.getValue().path("all");
      if (all.isArray()) {
        all.forEach(id -> RecordFields.addId(ids, register.getKey(), id));
      } else {
        RecordFields.addId(ids, register.getKey(), all);
      }
    }
    return ids;
  }
}
