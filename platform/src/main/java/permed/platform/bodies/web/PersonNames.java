package permed.platform.bodies.web;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
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
record PersonNames(Map<PersonId, Person> persons, Standing visitor) {

  static PersonNames of(People people, Collection<PersonId> ids, Standing visitor) {
    return new PersonNames(
        ids.stream()
            .distinct()
            .map(people::get)
            .collect(Collectors.toMap(Person::id, Function.identity())),
        visitor);
  }

  /** The name of someone in office, which is public. */
  String ofHolder(PersonId person) {
    Person known = persons.get(person);
    if (known == null) {
      throw new IllegalArgumentException("not asked for: " + person);
    }
    return known.name();
  }

  /** The name of someone who sits in a body; the role where the name is not the visitor's to read. */
  String of(PersonId person, boolean holdsOffice, String role) {
    Person known = persons.get(person);
    boolean may =
        known != null && (holdsOffice || known.listed() || visitor.has(Right.MEMBER, null));
    return may ? known.name() : role;
  }
}
