package permed.platform.sample;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.people.EmailAddress;
import permed.platform.people.NewPerson;
import permed.platform.people.People;
import permed.platform.people.PersonDetails;
import permed.platform.people.PersonId;
import permed.platform.people.RegisterOutcome;
import permed.platform.site.Languages;
import permed.platform.site.PlatformSettings;

/** The persons of the sample, each written down when first needed. */
@Component
class SamplePeople {

  private final People people;
  private final ZoneId zone;

  SamplePeople(People people, PlatformSettings settings) {
    this.people = people;
    this.zone = settings.zone();
  }

  /** An empty list of persons to be written down. */
  Cast cast() {
    return new Cast(people, zone);
  }

  /** Those written down so far, by address. */
  static final class Cast {

    private final People people;
    private final ZoneId zone;
    private final Map<String, PersonId> known = new HashMap<>();

    private Cast(People people, ZoneId zone) {
      this.people = people;
      this.zone = zone;
    }

    PersonId person(String name, String email, String language, Act act) {
      return known.computeIfAbsent(email, none -> register(name, email, language, act));
    }

    /** Someone written down before. */
    PersonId get(String email) {
      PersonId person = known.get(email);
      if (person == null) {
        throw new IllegalStateException("nobody in the sample has the address " + email);
      }
      return person;
    }

    private PersonId register(String name, String email, String language, Act act) {
      Locale locale = Languages.parse(language).orElseThrow();
      PersonDetails details =
          PersonDetails.of(name, EmailAddress.parse(email).orElseThrow(), locale, zone);
      return Refusal.unless(
              RegisterOutcome.Registered.class, people.register(NewPerson.of(details), act), email)
          .person()
          .id();
    }
  }
}
