package permed.platform.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone the consortium has to do with.
 *
 * @param version counts changes, so that two officers who edit at once notice each other
 * @param name as the person writes it
 * @param email lower-cased address, absent when unknown or erased
 * @param language the language mails are written in
 * @param zone the zone deadlines are also shown in
 * @param orcid researcher id of sixteen digits in groups of four
 * @param listed whether the person consented to the members' directory
 * @param erased whether the person's data were erased; the name is then a pseudonym
 */
public record Person(
    PersonId id,
    int version,
    String name,
    @Nullable String email,
    @Nullable String telephone,
    @Nullable String orcid,
    Locale language,
    ZoneId zone,
    boolean listed,
    boolean erased) {

  public Person {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(zone, "zone");
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a person has a name");
    }
  }
}
