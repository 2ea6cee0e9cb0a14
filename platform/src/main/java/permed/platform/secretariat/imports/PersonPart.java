package permed.platform.secretariat.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import permed.platform.people.EmailAddress;
import permed.platform.people.PersonId;
import permed.platform.site.Languages;

/** What a row does about its person: recognise by address, or register. */
final class PersonPart {

  private final Entry entry;
  private final Foreseen foreseen;
  private final List<Step> steps;

  PersonPart(Entry entry, Foreseen foreseen, List<Step> steps) {
    this.entry = entry;
    this.foreseen = foreseen;
    this.steps = steps;
  }

  /** The person of the row; empty if it names none, or something is wrong with it. */
  Optional<Foreseen.Known> plan() {
    if (!entry.has(ImportColumn.PERSON) && !entry.has(ImportColumn.EMAIL)) {
      return Optional.empty();
    }
    entry.required(ImportColumn.EMAIL, "A person is recognised by the e-mail address; give it.");
    Optional<EmailAddress> email =
        entry.parsed(
            ImportColumn.EMAIL, EmailAddress::parse, "Write one address: name@example.org.");
    Optional<Locale> language =
        entry.parsed(ImportColumn.LANGUAGE, Languages::parse, "Write one of: en, de, es, fr, it.");
    return email.flatMap(
        address ->
            foreseen
                .person(address.text())
                .map(this::recognised)
                .or(() -> registered(address, language.orElse(Languages.ALL.getFirst()))));
  }

  private Foreseen.Known recognised(Foreseen.Known person) {
    String name = entry.text(ImportColumn.PERSON);
    if (!name.isEmpty() && !ImportColumn.folded(name).equals(ImportColumn.folded(person.name()))) {
      entry.differs(ImportColumn.PERSON, person.name());
    }
    steps.add(new Step.AlreadyThere(Step.AlreadyThere.Kind.PERSON, person.name()));
    return person;
  }

  private Optional<Foreseen.Known> registered(EmailAddress email, Locale language) {
    return entry
        .required(ImportColumn.PERSON, "Nobody is known under this address; give the name.")
        .map(
            name -> {
              Foreseen.Known person = new Foreseen.Known(new PersonId(UUID.randomUUID()), name);
              foreseen.add(email.text(), person);
              steps.add(new Step.RegisterPerson(person.id(), name, email, language));
              return person;
            });
  }
}
