package permed.platform.people.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import permed.platform.people.EmailAddress;
import permed.platform.people.Orcid;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Languages;

/** The form of a person's own details, out of the person and back. */
final class DetailsForm {

  private static final String WORDS = "me.details.form";
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{3,38}[0-9]");
  private static final Pattern CITY =
      Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[^/]+|UTC");

  private DetailsForm() {}

  static Form of(Person person) {
    return Form.empty(WORDS)
        .with("name", person.name())
        .with("telephone", person.telephone())
        .with("orcid", person.orcid())
        .with("language", person.language().getLanguage())
        .with("zone", person.zone().getId())
        .withVersion(person.version());
  }

  static FormReader read(MultiValueMap<String, String> entered) {
    return FormReader.of(WORDS, entered);
  }

  /** What was entered; of no use where the form is wrong. */
  static PersonDetails details(FormReader form, Person person) {
    String name = form.requiredLine("name");
    Optional<String> telephone =
        form.parsed("telephone", DetailsForm::telephone, "me.details.no-telephone");
    Optional<Orcid> orcid = form.parsed("orcid", Orcid::parse, "me.details.no-orcid");
    Optional<Locale> language = form.parsed("language", Languages::parse, "form.no-choice");
    Optional<ZoneId> zone = form.parsed("zone", DetailsForm::zone, "form.no-choice");
    return new PersonDetails(
        name.isEmpty() ? person.name() : name,
        person.email() == null ? null : new EmailAddress(person.email()),
        telephone.orElse(null),
        orcid.orElse(null),
        language.orElse(person.language()),
        zone.orElse(person.zone()));
  }

  static List<Choice> languages() {
    return Languages.ALL.stream()
        .map(locale -> Choice.of(locale.getLanguage(), locale.getDisplayLanguage(locale)))
        .toList();
  }

  static List<Choice> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> CITY.matcher(id).matches())
        .sorted()
        .map(id -> Choice.of(id, id.replace('_', ' ')))
        .toList();
  }

  private static Optional<String> telephone(String typed) {
    return TELEPHONE.matcher(typed).matches() ? Optional.of(typed) : Optional.empty();
  }

  private static Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
