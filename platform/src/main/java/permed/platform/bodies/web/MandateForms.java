package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateDetails;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.Senders;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;

/** The forms that seat someone and change a mandate. */
record MandateForms(DeskOffice.Opened opened) {

  private PersonField person() {
    return new PersonField(opened.office().people().list());
  }

  FormPage seating(Seat seat, Form form) {
    List<Control> controls = new ArrayList<>(person().controls());
    controls.add(Control.choose("sender", senders(seat)));
    controls.add(Control.radios("capacity", capacities(seat)));
    controls.add(Control.day("from"));
    controls.add(Control.day("until"));
    return page(
        "seating",
        new MandateWords(opened).seat(seat),
        "/seats/" + seat.id() + "/seating",
        form,
        grounded(controls));
  }

  Form seatingStart(Seat seat) {
    List<Choice> senders = senders(seat);
    boolean personal = seat.holder() instanceof SeatHolder.Personal;
    return Form.empty(BodiesDesk.FIELDS)
        .with("sender", senders.size() == 1 ? senders.getFirst().value() : null)
        .with("capacity", personal ? Capacity.EXPERT : Capacity.DELEGATE)
        .withDay("from", opened.office().today());
  }

  FormPage amending(Mandate mandate, Form form) {
    Seat seat = opened.ledger().seat(mandate.seat());
    return onMandate(
        "amend-mandate",
        mandate,
        "/amendment",
        form,
        List.of(
            Control.choose("sender", senders(seat)),
            Control.radios("capacity", capacities(seat)),
            Control.day("from"),
            Control.day("until")));
  }

  Form amendingStart(Mandate mandate) {
    return versioned(mandate)
        .with("sender", slug(mandate.sender()))
        .with("capacity", mandate.capacity())
        .withDay("from", mandate.period().start())
        .withDay("until", mandate.period().end());
  }

  FormPage ending(Mandate mandate, Form form) {
    return onMandate("end-mandate", mandate, "/end", form, List.of(Control.day("last-day")));
  }

  FormPage annulling(Mandate mandate, Form form) {
    FormPage page = onMandate("annul", mandate, "/annulment", form, List.of());
    Deed deed = Deed.grave(page.deed().action(), page.deed().back(), page.deed().label());
    return new FormPage(page.about(), deed, form, page.controls(), page.known(), page.now());
  }

  FormPage handingOver(Mandate mandate, Form form) {
    Seat seat = opened.ledger().seat(mandate.seat());
    List<Control> controls = new ArrayList<>(person().controls());
    controls.add(Control.choose("sender", senders(seat)));
    controls.add(Control.day("from"));
    return onMandate("hand-over", mandate, "/handover", form, controls);
  }

  FormPage moving(Mandate mandate, Form form) {
    Seat seat = opened.ledger().seat(mandate.seat());
    return onMandate(
        "move",
        mandate,
        "/employer",
        form,
        List.of(Control.choose("sender", senders(seat)), Control.day("from")));
  }

  static Form versioned(Mandate mandate) {
    return Form.empty(BodiesDesk.FIELDS).withVersion(mandate.version());
  }

  @Nullable String slug(@Nullable OrganisationId organisation) {
    return organisation == null
        ? null
        : opened.ledger().register().organisation(organisation).slug();
  }

  private FormPage onMandate(
      String key, Mandate mandate, String path, Form form, List<Control> controls) {
    MandateWords words = new MandateWords(opened);
    return page(
            key,
            words.person(mandate),
            "/mandates/" + mandate.id() + path,
            form,
            grounded(new ArrayList<>(controls)))
        .knowing(words.lines(mandate));
  }

  private FormPage page(
      String key, String subject, String path, Form form, List<Control> controls) {
    return FormPage.of(
        opened.about(key, subject),
        Deed.of(opened.path() + path, opened.path(), opened.text(key + ".save")),
        form,
        controls);
  }

  private static List<Control> grounded(List<Control> controls) {
    controls.add(Control.text("evidence"));
    controls.add(Control.lines("reason", 2));
    return controls;
  }

  /** Those that may send someone to the seat; to an expert's seat anyone may. */
  private List<Choice> senders(Seat seat) {
    return opened.ledger().register().organisations().stream()
        .filter(one -> Senders.fits(opened.ledger().register(), seat, one.id()))
        .sorted(Comparator.comparing(Organisation::name))
        .map(one -> Choice.of(one.slug(), one.name() + " (" + one.shortName() + ")"))
        .toList();
  }

  private List<Choice> capacities(Seat seat) {
    boolean personal = seat.holder() instanceof SeatHolder.Personal;
    return Arrays.stream(Capacity.values())
        .filter(one -> !personal || one == Capacity.EXPERT)
        .map(
            one ->
                new Choice(
                    one.name(),
                    opened.words().text("bodies.capacity." + one),
                    opened.text("capacity." + one + ".hint")))
        .toList();
  }

  /** The organisation a form names; empty where it names none. */
  Optional<OrganisationId> sender(FormReader form) {
    return form.parsed("sender", opened.ledger().register()::findOrganisation, "form.no-choice")
        .map(Organisation::id);
  }

  Optional<MandateDetails> readDetails(FormReader form) {
    Optional<OrganisationId> sender = sender(form);
    Optional<Capacity> capacity = form.requiredChoice("capacity", Capacity.class);
    Optional<Period> period = BodyForm.period(form);
    return form.isWrong() || capacity.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(new MandateDetails(sender.orElse(null), capacity.get(), period.get()));
  }

  /** A mandate that ends on the last day the form gives. */
  Optional<MandateDetails> readEnd(Mandate mandate, FormReader form) {
    return BodyDeskController.lastDay(form, mandate.period())
        .map(period -> new MandateDetails(mandate.sender(), mandate.capacity(), period));
  }

  Optional<LocalDate> readFrom(FormReader form) {
    return form.requiredDay("from").filter(day -> !form.isWrong());
  }

  Optional<PersonField.Named> readPerson(FormReader form) {
    return person().read(form);
  }
}
