package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.OfficeTerm;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.SummaryLine;

/** The forms that open a handover pack, for a mandate or for an office. */
record PackForms(DeskOffice.Opened opened) {

  /** Who takes over, and from which day. */
  record Incoming(PersonId person, LocalDate day) {}

  /** Whoever comes next in the same seat and capacity, as far as the ledger knows. */
  Optional<Incoming> after(Mandate mandate) {
    return opened.ledger().mandatesOf(mandate.seat()).stream()
        .filter(other -> other.capacity() == mandate.capacity())
        .filter(other -> other.period().start().isAfter(mandate.period().start()))
        .map(other -> new Incoming(other.person(), other.period().start()))
        .min(Comparator.comparing(Incoming::day));
  }

  /** Whoever comes next in the same office. */
  Optional<Incoming> after(OfficeTerm term) {
    return opened.ledger().termsOf(term.office()).stream()
        .filter(other -> other.period().start().isAfter(term.period().start()))
        .map(other -> new Incoming(other.person(), other.period().start()))
        .min(Comparator.comparing(Incoming::day));
  }

  Form start(Optional<Incoming> next) {
    Form form = Form.empty(BodiesDesk.FIELDS);
    return next.map(one -> form.with("incoming", one.person()).withDay("first-day", one.day()))
        .orElseGet(() -> form.withDay("first-day", opened.office().today().plusDays(1)));
  }

  FormPage opening(String path, PersonId outgoing, List<SummaryLine> what, Form form) {
    String name = opened.office().name(outgoing);
    return FormPage.of(
            opened.about("open-pack", name),
            Deed.of(opened.path() + path, opened.path(), opened.text("open-pack.save")),
            form,
            List.of(
                Control.choose("incoming", persons()),
                Control.day("first-day"),
                Control.lines("reason", 2)))
        .knowing(what);
  }

  private List<Choice> persons() {
    return opened.office().people().list().stream()
        .map(person -> Choice.of(person.id().toString(), person.name()))
        .toList();
  }

  Optional<Incoming> read(FormReader form) {
    form.requiredLine("incoming");
    Optional<PersonId> person = form.parsed("incoming", this::person, "form.no-choice");
    Optional<LocalDate> day = form.requiredDay("first-day");
    return person.isEmpty() || day.isEmpty() || form.isWrong()
        ? Optional.empty()
        : Optional.of(new Incoming(person.get(), day.get()));
  }

  private Optional<PersonId> person(String text) {
    return opened.office().people().list().stream()
        .map(Person::id)
        .filter(id -> id.toString().equals(text))
        .findFirst();
  }
}
