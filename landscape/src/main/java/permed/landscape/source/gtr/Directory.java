package permed.landscape.source.gtr;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.Investigator;
import permed.landscape.source.record.PublicIds;
import tools.jackson.databind.JsonNode;

/** What projects point to, by the ids of the gateway. */
final class Directory {

  private final Map<String, Place> organisations = new HashMap<>();
  private final Map<String, Investigator> persons = new HashMap<>();
  private final Map<String, JsonNode> funds = new HashMap<>();

  /** An organisation as the gateway knows it. */
  record Place(String name, String country, String city) {}

  void add(Resource kind, JsonNode resource) {
    String id = resource.path("id").asString("");
    switch (kind) {
      case ORGANISATION -> organisations.put(id, place(resource));
      case PERSON -> persons.put(id, person(resource));
      case FUND -> funds.put(id, resource);
      case PROJECT -> throw new IllegalArgumentException("projects stream by: " + id);
    }
  }

  @Nullable Place organisation(String id) {
    return organisations.get(id);
  }

  @Nullable Investigator person(String id) {
    return persons.get(id);
  }

  /** The fund as the interface wrote it. */
  @Nullable JsonNode fund(String id) {
    return funds.get(id);
  }

  private static Place place(JsonNode organisation) {
    JsonNode address = organisation.path("addresses").path("address").path(0);
    return new Place(
        organisation.path("name").asString("").strip(),
        address.path("country").asString("").strip(),
        address.path("city").asString("").strip());
  }

  private static Investigator person(JsonNode person) {
    String name =
        "%s %s %s"
            .formatted(
                person.path("firstName").asString(""),
                person.path("otherNames").asString(""),
                person.path("surname").asString(""));
    return new Investigator(
        name.replaceAll("\\s+", " "), PublicIds.orcid(person.path("orcidId").asString("")));
  }
}
