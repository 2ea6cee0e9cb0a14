package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.Right;
import permed.platform.site.Standing;

/**
 * The names of persons, as far as a visitor may read them: members read every name; everyone else
 * those of office-holders and of persons who consented to be listed.
 */
record PersonNames(Map<PersonId, String> names, Set<PersonId> listed, Standing visitor) {

  static PersonNames of(People people, Collection<PersonId> ids, Standing visitor) {
    return new PersonNames(
        people.names(ids),
        people.listed().stream().map(Person::id).collect(Collectors.toUnmodifiableSet()),
        visitor);
  }

  /** The name of someone in office, which is public. */
  String ofHolder(PersonId person) {
    return Objects.requireNonNull(names.get(person), "every id asked for has a name");
  }

  /** The name of someone in a seat, or the role where the name is not the visitor's to read. */
  String of(PersonId person, boolean inOffice, String role) {
    boolean may = inOffice || listed.contains(person) || visitor.has(Right.MEMBER, null);
    return may ? ofHolder(person) : role;
  }

  /** The last day whose events the visitor may know of: members look ahead. */
  LocalDate knownBy(LocalDate today) {
    return visitor.has(Right.MEMBER, null) ? LocalDate.MAX : today;
  }
}
