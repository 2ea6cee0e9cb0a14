package permed.platform.bodies.web;

import java.util.List;
import java.util.Optional;
import permed.platform.people.EmailAddress;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.FormReader;

/** The part of a form that names a person: one already known, or someone new. */
record PersonField(List<Person> known) {

  /** Whom a form names. */
  sealed interface Named {

    record Known(PersonId person) implements Named {}

    record Stranger(String name, Optional<EmailAddress> email) implements Named {}
  }

  List<Control> controls() {
    return List.of(
        Control.choose("person", choices()), Control.text("new-name"), Control.email("new-email"));
  }

  private List<Choice> choices() {
    return known.stream()
        .map(
            person ->
                Choice.of(
                    person.id().toString(),
                    person.email() == null
                        ? person.name()
                        : person.name() + " (" + person.email() + ")"))
        .toList();
  }

  /** Reads it; empty with what is wrong told in the form. */
  Optional<Named> read(FormReader form) {
    Optional<PersonId> person = form.parsed("person", this::person, "form.no-choice");
    String name = form.line("new-name");
    Optional<EmailAddress> email =
        form.parsed("new-email", EmailAddress::parse, "desk.bodies.no-email");
    if (person.isPresent() && !name.isEmpty()) {
      form.wrong("person", "desk.bodies.two-persons");
    } else if (person.isEmpty() && name.isEmpty()) {
      form.wrong("person", "desk.bodies.no-person");
    }
    if (form.isWrong()) {
      return Optional.empty();
    }
    return person
        .<Named>map(Named.Known::new)
        .or(() -> Optional.of(new Named.Stranger(name, email)));
  }

  private Optional<PersonId> person(String text) {
    return known.stream().map(Person::id).filter(id -> id.toString().equals(text)).findFirst();
  }
}
