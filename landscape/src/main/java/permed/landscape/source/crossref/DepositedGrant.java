package permed.landscape.source.crossref;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells a deposited grant in the words of the interface. */
final class DepositedGrant {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DepositedGrant() {}

  static JsonNode asItem(JsonNode grant) {
    ObjectNode item = NODES.objectNode();
    item.put("type", "grant");
    JsonNode doiData = grant.path("doi_data").path(0);
    item.put("DOI", text(doiData.path("doi")));
    item.put("URL", text(doiData.path("resource")));
    item.put("award", text(grant.path("award-number")));
    putDate(item, "award-start", text(grant.path("award-start-date")));
    ArrayNode projects = item.putArray("project");
    for (JsonNode project : grant.path("project")) {
      projects.add(project(project));
    }
    return item;
  }

  private static ObjectNode project(JsonNode project) {
    ObjectNode told = NODES.objectNode();
    texts(project.path("project-title"), told.putArray("project-title"), "title");
    texts(project.path("description"), told.putArray("project-description"), "description");
    for (JsonNode person : project.path("investigators").path(0).path("person")) {
      String role = person.path("@role").asString("investigator").replace('_', '-');
      told.withArrayProperty(role).add(person(person));
    }
    JsonNode amount = project.path("award_amount").path(0);
    if (!amount.isMissingNode()) {
      putAmount(told, text(amount), amount.path("@currency").asString(""), "");
    }
    for (JsonNode funding : project.path("funding")) {
      told.withArrayProperty("funding").add(funding(funding));
    }
    JsonNode dates = project.path("award-dates").path(0);
    putDate(told, "award-start", dates.path("@start-date").asString(""));
    putDate(told, "award-end", dates.path("@end-date").asString(""));
    putDate(told, "award-planned-start", dates.path("@planned-start-date").asString(""));
    putDate(told, "award-planned-end", dates.path("@planned-end-date").asString(""));
    return told;
  }

  private static ObjectNode person(JsonNode person) {
    ObjectNode told = NODES.objectNode();
    told.put("given", text(person.path("givenName")));
    told.put("family", text(person.path("familyName")));
    told.put("ORCID", text(person.path("ORCID")));
    for (JsonNode affiliation : person.path("affiliation")) {
      ObjectNode organisation = told.withArrayProperty("affiliation").addObject();
      JsonNode institution = affiliation.path("institution").path(0);
      String named = text(institution.path("institution_name"));
      organisation.put("name", named.isEmpty() ? text(institution) : named);
      organisation.put("country", institution.path("@country").asString(""));
      addId(organisation, text(affiliation.path("ROR")));
      addId(organisation, text(institution.path("ROR")));
      addId(organisation, text(institution.path("institution_id")));
    }
    return told;
  }

  private static ObjectNode funding(JsonNode funding) {
    ObjectNode told = NODES.objectNode();
    told.put("type", funding.path("@funding-type").asString(""));
    told.put("scheme", text(funding.path("funding-scheme")));
    putAmount(
        told,
        funding.path("@amount").asString(""),
        funding.path("@currency").asString(""),
        funding.path("@funding-percentage").asString(""));
    ObjectNode funder = told.putObject("funder");
    funder.put("name", text(funding.path("funder-name")));
    addId(funder, text(funding.path("funder-id")));
    addId(funder, text(funding.path("ROR")));
    return told;
  }

  private static void texts(JsonNode elements, ArrayNode told, String name) {
    for (JsonNode element : elements) {
      ObjectNode text = told.addObject();
      text.put(name, text(element));
      text.put("language", element.path("@lang").asString(""));
    }
  }

  private static void putAmount(
      ObjectNode told, String amount, String currency, String percentage) {
    if (!amount.isEmpty() || !percentage.isEmpty()) {
      ObjectNode award = told.putObject("award-amount");
      award.put("amount", amount);
      award.put("currency", currency);
      award.put("percentage", percentage);
    }
  }

  private static void putDate(ObjectNode told, String name, String iso) {
    if (!iso.isEmpty()) {
      ArrayNode parts = told.putArray(name).addObject().putArray("date-parts").addArray();
      for (String part : iso.split("-")) {
        parts.add(part);
      }
    }
  }

  private static void addId(ObjectNode told, String id) {
    if (!id.isEmpty()) {
      told.withArrayProperty("id").addObject().put("id", id);
    }
  }

  /** The text of an element, or of the first of several. */
  private static String text(JsonNode element) {
    JsonNode first = element.isArray() ? element.path(0) : element;
    return first.path("#").asString("").strip();
  }
}
