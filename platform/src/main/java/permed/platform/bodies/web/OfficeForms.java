package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.bodies.NewTerm;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeDetails;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.TermOutcome;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.SummaryLine;

/** The forms of a body's offices and of those who hold them. */
record OfficeForms(DeskOffice.Opened opened) {

  private static final int MOST_PLACES = 20;

  private PersonField person() {
    return new PersonField(opened.office().people().list());
  }

  String name(Office office) {
    return BodyWords.office(office, opened.words());
  }

  FormPage adding(Form form) {
    return page("add-office", "", "/offices/new", form, details());
  }

  FormPage amending(Office office, Form form) {
    return page("amend-office", name(office), "/offices/" + office.id(), form, details());
  }

  private List<Control> details() {
    return List.of(
        Control.radios("office-kind", choices(Office.Kind.values(), "office-kind.")),
        Control.text("office-name"),
        Control.number("places"),
        Control.day("from"),
        Control.day("until"),
        Control.text("evidence"),
        Control.lines("reason", 2));
  }

  Form filled(Office office) {
    return Form.empty(BodiesDesk.FIELDS)
        .withVersion(office.version())
        .with("office-kind", office.kind())
        .with("office-name", office.name())
        .with("places", office.places())
        .withDay("from", office.period().start())
        .withDay("until", office.period().end());
  }

  Optional<OfficeDetails> readDetails(FormReader form) {
    Optional<Office.Kind> kind = form.requiredChoice("office-kind", Office.Kind.class);
    String name =
        kind.filter(one -> one == Office.Kind.OTHER).isPresent()
            ? form.requiredLine("office-name")
            : form.line("office-name");
    form.requiredLine("places");
    OptionalInt places = form.number("places", 1, MOST_PLACES);
    Optional<Period> period = BodyForm.period(form);
    return form.isWrong() || kind.isEmpty() || places.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(new OfficeDetails(kind.get(), name, places.getAsInt(), period.get()));
  }

  List<SummaryLine> lines(Office office) {
    return List.of(
        line("office", name(office)),
        line("places", Integer.toString(office.places())),
        line("term", BodyWords.period(office.period(), opened.words())));
  }

  FormPage appointing(Office office, Form form, boolean askDespite) {
    List<Control> controls = new ArrayList<>(person().controls());
    controls.add(
        Control.choose("organisation", SeatForm.organisations(opened.ledger().register())));
    controls.add(Control.radios("term-kind", choices(OfficeTerm.Kind.values(), "term-kind.")));
    controls.add(Control.day("from"));
    controls.add(Control.day("until"));
    controls.add(Control.check("full"));
    controls.add(Control.text("legal-basis"));
    controls.add(Control.lines("reason", 2));
    if (askDespite) {
      controls.add(Control.check("despite"));
    }
    return page(
        "appoint", name(office), "/offices/" + office.id() + "/appointment", form, controls);
  }

  /** What the rules suggest: a full term from today. */
  Form appointingStart(Office office) {
    LocalDate today = opened.office().today();
    int months = opened.ledger().timesOf(office.body(), today).officeMonths();
    return Form.empty(BodiesDesk.FIELDS)
        .with("term-kind", OfficeTerm.Kind.ELECTED)
        .with("full", "yes")
        .withDay("from", today)
        .withDay("until", today.plusMonths(months).minusDays(1));
  }

  /** What the form says of a term, for whoever it names. */
  record Term(
      @Nullable OrganisationId organisation, OfficeTerm.Kind kind, Period period, boolean full) {

    NewTerm of(Office office, PersonId person) {
      return new NewTerm(office.id(), person, organisation, kind, period, full);
    }
  }

  Optional<Term> readTerm(FormReader form) {
    Optional<OrganisationId> organisation =
        form.parsed("organisation", opened.ledger().register()::findOrganisation, "form.no-choice")
            .map(Organisation::id);
    Optional<OfficeTerm.Kind> kind = form.requiredChoice("term-kind", OfficeTerm.Kind.class);
    Optional<Period> period = BodyForm.period(form);
    boolean full = form.checked("full");
    if (kind.filter(one -> one == OfficeTerm.Kind.AD_INTERIM).isPresent()) {
      form.requiredLine("legal-basis");
      if (full) {
        form.wrong("full", "desk.bodies.interim-not-full");
      }
    }
    if (form.checked("despite")) {
      form.requiredText("reason");
    }
    return form.isWrong() || kind.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(new Term(organisation.orElse(null), kind.get(), period.get(), full));
  }

  Optional<PersonField.Named> readPerson(FormReader form) {
    return person().read(form);
  }

  FormPage ending(OfficeTerm term, Form form) {
    return FormPage.of(
            opened.about("end-term", opened.office().name(term.person())),
            Deed.of(
                opened.path() + "/terms/" + term.id() + "/end",
                opened.path(),
                opened.text("end-term.save")),
            form,
            List.of(Control.day("last-day"), Control.text("evidence"), Control.lines("reason", 2)))
        .knowing(lines(term));
  }

  FormPage annulling(OfficeTerm term, Form form) {
    return FormPage.of(
            opened.about("annul-term", opened.office().name(term.person())),
            Deed.grave(
                opened.path() + "/terms/" + term.id() + "/annulment",
                opened.path(),
                opened.text("annul-term.save")),
            form,
            List.of(Control.text("evidence"), Control.lines("reason", 2)))
        .knowing(lines(term));
  }

  List<SummaryLine> lines(OfficeTerm term) {
    OrganisationId organisation = term.organisation();
    return List.of(
        line("person", opened.office().name(term.person())),
        line("office", name(opened.ledger().office(term.office()))),
        line(
            "organisation",
            organisation == null
                ? ""
                : opened.ledger().register().organisation(organisation).name()),
        line("how", opened.words().text("bodies.term-kind." + term.kind())),
        line("term", BodyWords.period(term.period(), opened.words())));
  }

  private SummaryLine line(String key, String text) {
    return SummaryLine.of(opened.text("line." + key), text);
  }

  private FormPage page(
      String key, String subject, String path, Form form, List<Control> controls) {
    return FormPage.of(
        opened.about(key, subject),
        Deed.of(opened.path() + path, opened.path(), opened.text(key + ".save")),
        form,
        controls);
  }

  private List<Choice> choices(Enum<?>[] values, String key) {
    return Arrays.stream(values)
        .map(value -> Choice.of(value.name(), opened.text(key + value)))
        .toList();
  }

  /** The form again with what refused it; not for {@code Recorded} and {@code NotOnRoster}. */
  FormPage refused(FormPage page, TermOutcome outcome) {
    return switch (outcome) {
      case TermOutcome.NoPlace no ->
          page.wrong("from", "desk.bodies.no-place", day(no.day()), holders(no.holders()));
      case TermOutcome.SameCountry same ->
          page.wrong(
              "organisation",
              "desk.bodies.same-country",
              opened.office().name(same.other().person()),
              name(opened.ledger().office(same.other().office())));
      case TermOutcome.AlreadyHolds there ->
          page.wrong("person", "desk.bodies.already-holds", term(there.there()));
      case TermOutcome.LimitReached limit ->
          page.wrong(
              "full",
              "desk.bodies.limit-reached",
              limit.verdict().inARow(),
              limit.verdict().limit());
      case TermOutcome.OutsideOffice outside ->
          page.wrong(
              "from",
              "desk.bodies.outside-office",
              BodyWords.period(outside.office().period(), opened.words()));
      case TermOutcome.OutsideTerm outside ->
          page.wrong("last-day", "desk.bodies.outside-term", term(outside.term()));
      case TermOutcome.Stale stale ->
          page.with(page.form().withVersion(stale.current().version()), lines(stale.current()));
      case TermOutcome.NotOnRoster not ->
          page.wrong("despite", "desk.bodies.not-on-roster", day(not.day()));
      case TermOutcome.Recorded done ->
          throw new IllegalArgumentException("nothing was refused: " + done);
    };
  }

  private String holders(List<OfficeTerm> terms) {
    return terms.stream()
        .map(term -> opened.office().name(term.person()) + " (" + term(term) + ")")
        .collect(Collectors.joining(", "));
  }

  private String term(OfficeTerm term) {
    return BodyWords.period(term.period(), opened.words());
  }

  private String day(LocalDate day) {
    return opened.words().formats().day(day);
  }
}
