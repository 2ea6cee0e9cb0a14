package permed.platform.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may be written down about a person, by the person or by the secretariat.
 *
 * @param name as the person writes it, in one piece
 * @param email also what the person signs in with; without one nobody can sign in
 * @param telephone as written, with the country's prefix
 * @param language the language mails are written in
 * @param zone the zone deadlines are also shown in
 */
public record PersonDetails(
    String name,
    @Nullable EmailAddress email,
    @Nullable String telephone,
    @Nullable Orcid orcid,
    Locale language,
    ZoneId zone) {

  public PersonDetails {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(zone, "zone");
    name = name.strip();
    telephone = telephone == null || telephone.isBlank() ? null : telephone.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a person has a name");
    }
  }

  /** Someone of whom only the name and perhaps the address is known. */
  public static PersonDetails of(
      String name, @Nullable EmailAddress email, Locale language, ZoneId zone) {
    return new PersonDetails(name, email, null, null, language, zone);
  }

  /** What is written down about a person now. */
  public static PersonDetails of(Person person) {
    return new PersonDetails(
        person.name(),
        person.email() == null ? null : new EmailAddress(person.email()),
        person.telephone(),
        person.orcid() == null ? null : new Orcid(person.orcid()),
        person.language(),
        person.zone());
  }

  /** The same with another address. */
  public PersonDetails withEmail(@Nullable EmailAddress other) {
    return new PersonDetails(name, other, telephone, orcid, language, zone);
  }
}
