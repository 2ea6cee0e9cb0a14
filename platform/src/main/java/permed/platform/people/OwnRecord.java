package permed.platform.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this module itself holds on a person. */
@Component
class OwnRecord implements HoldsPersonalRecords {

  static final String SECTION = "person";

  private final People people;

  OwnRecord(People people) {
    this.people = people;
  }

  @Override
  public String section() {
    return SECTION;
  }

  @Override
  public Object recordsOf(PersonId id) {
    Person person = people.get(id);
    return new Held(
        id.toString(),
        person.name(),
        person.email(),
        person.telephone(),
        person.orcid(),
        person.language().getLanguage(),
        person.zone().getId(),
        person.listed(),
        people.consents(id),
        people.erasureAskedAt(id).orElse(null));
  }

  record Held(
      String id,
      String name,
      @Nullable String email,
      @Nullable String telephone,
      @Nullable String orcid,
      String language,
      String zone,
      boolean listedInDirectory,
      List<Consent> consents,
      @Nullable Instant erasureAskedAt) {}
}
