package permed.platform.bodies.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import permed.kernel.time.Period;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatHolder;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.Organisation;
import permed.platform.members.Register;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.SummaryLine;
import permed.platform.site.Wording;

/** The form of what is recorded of a seat. */
record SeatForm(Register register, Wording words) {

  /** Whose a seat may be. */
  enum Whose {
    CONSTITUENCY,
    ORGANISATION,
    PERSONAL
  }

  List<Control> controls() {
    return List.of(
        Control.radios("whose", whose()),
        Control.choose("constituency", constituencies()),
        Control.choose("organisation", organisations(register)),
        Control.text("expertise"),
        Control.check("voting"),
        Control.day("from"),
        Control.day("until"),
        Control.text("evidence"),
        Control.lines("reason", 2));
  }

  private List<Choice> whose() {
    return Arrays.stream(Whose.values())
        .map(one -> Choice.of(one.name(), words.text("desk.bodies.whose." + one)))
        .toList();
  }

  /** Those somebody acts, acted or applies for; the rest of the world would only be in the way. */
  private List<Choice> constituencies() {
    ConstituencyNames names = new ConstituencyNames(words);
    return register.memberships().stream()
        .map(membership -> register.constituency(membership.constituency()))
        .distinct()
        .sorted(Comparator.comparing(names::of))
        .map(one -> Choice.of(one.code().value(), names.of(one)))
        .toList();
  }

  static List<Choice> organisations(Register register) {
    return register.organisations().stream()
        .sorted(Comparator.comparing(Organisation::name))
        .map(one -> Choice.of(one.slug(), one.name() + " (" + one.shortName() + ")"))
        .toList();
  }

  Form filled(Seat seat) {
    Form form =
        Form.empty(BodiesDesk.FIELDS)
            .withVersion(seat.version())
            .with("voting", seat.voting() ? "yes" : null)
            .withDay("from", seat.period().start())
            .withDay("until", seat.period().end());
    return switch (seat.holder()) {
      case SeatHolder.OfConstituency of ->
          form.with("whose", Whose.CONSTITUENCY).with("constituency", of.constituency());
      case SeatHolder.OfOrganisation own ->
          form.with("whose", Whose.ORGANISATION)
              .with("organisation", register.organisation(own.organisation()).slug());
      case SeatHolder.Personal personal ->
          form.with("whose", Whose.PERSONAL).with("expertise", personal.expertise());
    };
  }

  Optional<SeatDetails> read(FormReader form) {
    Optional<Whose> whose = form.requiredChoice("whose", Whose.class);
    Optional<SeatHolder> holder = whose.flatMap(one -> holder(one, form));
    boolean voting = form.checked("voting");
    if (voting && whose.filter(one -> one == Whose.PERSONAL).isPresent()) {
      form.wrong("voting", "desk.bodies.expert-vote");
    }
    Optional<Period> period = BodyForm.period(form);
    return form.isWrong() || holder.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(new SeatDetails(holder.get(), voting, period.get()));
  }

  private Optional<SeatHolder> holder(Whose whose, FormReader form) {
    return switch (whose) {
      case CONSTITUENCY -> {
        form.requiredLine("constituency");
        yield form.parsed("constituency", this::constituency, "form.no-choice")
            .map(one -> new SeatHolder.OfConstituency(one.code()));
      }
      case ORGANISATION -> {
        form.requiredLine("organisation");
        yield form.parsed("organisation", register::findOrganisation, "form.no-choice")
            .map(one -> new SeatHolder.OfOrganisation(one.id()));
      }
      case PERSONAL -> {
        String expertise = form.requiredLine("expertise");
        yield expertise.isEmpty()
            ? Optional.empty()
            : Optional.of(new SeatHolder.Personal(expertise));
      }
    };
  }

  private Optional<Constituency> constituency(String code) {
    return register.constituencies().stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst();
  }

  List<SummaryLine> lines(Seat seat) {
    return List.of(
        line("seat", new BodyWords(register, words).holder(seat.holder())),
        line("voting", words.text(seat.voting() ? "desk.bodies.with-vote" : "desk.bodies.no-vote")),
        line("term", BodyWords.period(seat.period(), words)));
  }

  private SummaryLine line(String key, String text) {
    return SummaryLine.of(words.text("desk.bodies.line." + key), text);
  }
}
