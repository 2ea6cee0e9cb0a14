package permed.platform.secretariat.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.audit.Actor;
import permed.platform.members.Members;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.members.Register;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.Choice;

/** What organisations and persons are called. */
@Component
class Names {

  private static final String PERSON = "person:";

  private final Members members;
  private final People people;

  Names(Members members, People people) {
    this.members = members;
    this.people = people;
  }

  /** The short name of an organisation, empty for none. */
  String organisation(@Nullable OrganisationId id) {
    return id == null ? "" : members.register().organisation(id).shortName();
  }

  /** The full name of an organisation. */
  Organisation details(OrganisationId id) {
    return members.register().organisation(id);
  }

  /** The name of a person, empty for none. */
  String person(@Nullable PersonId id) {
    return id == null ? "" : people.find(id).map(person -> person.name()).orElse("–");
  }

  Map<PersonId, String> persons(Collection<PersonId> ids) {
    return people.names(ids);
  }

  /** Who acted: a person by name, a part of the platform as it is kept. */
  String actor(Actor actor) {
    return personOf(actor).map(this::person).orElse(actor.text());
  }

  static Optional<PersonId> personOf(Actor actor) {
    return actor.text().startsWith(PERSON)
        ? Optional.of(new PersonId(UUID.fromString(actor.text().substring(PERSON.length()))))
        : Optional.empty();
  }

  /** Organisations to choose from, by name. */
  List<Choice> organisations(Collection<OrganisationId> ids) {
    Register register = members.register();
    return ids.stream()
        .distinct()
        .map(register::organisation)
        .sorted(Comparator.comparing(Organisation::name))
        .map(one -> Choice.of(one.id().toString(), one.name()))
        .toList();
  }

  /** Every organisation to choose from, by name. */
  List<Choice> organisations() {
    return organisations(
        members.register().organisations().stream().map(Organisation::id).toList());
  }

  /** Persons to choose from, by name. */
  List<Choice> people(Collection<PersonId> ids) {
    Map<PersonId, String> names = persons(ids);
    return names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(entry -> Choice.of(entry.getKey().toString(), entry.getValue()))
        .toList();
  }

  /** Reads an id that was offered. */
  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** Reads the id of an organisation there is. */
  Optional<OrganisationId> organisationId(String text) {
    Register register = members.register();
    return id(text)
        .map(OrganisationId::new)
        .filter(
            id -> register.organisations().stream().anyMatch(one -> Objects.equals(one.id(), id)));
  }

  /** Reads the id of a person there is. */
  Optional<PersonId> personId(String text) {
    return id(text).map(PersonId::new).filter(id -> people.find(id).isPresent());
  }
}
