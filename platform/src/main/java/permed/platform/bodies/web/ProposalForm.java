package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateId;
import permed.platform.bodies.NewNomination;
import permed.platform.people.EmailAddress;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;
import permed.platform.site.Wording;

/** The form in which a delegate proposes someone for the own seat. */
record ProposalForm(
    Ledger ledger, Mandate own, People people, List<Place> places, Wording wording) {

  static final String FIELDS = "bodies.proposal";
  private static final String SUCCESSOR = "successor";
  private static final String ALTERNATE = "alternate";

  /**
   * What was wished for.
   *
   * @param replaces the mandate to be handed over, absent when someone is to be added
   */
  record Wish(
      Capacity capacity,
      @Nullable MandateId replaces,
      String name,
      EmailAddress email,
      LocalDate from) {

    /** Whoever has the address, else someone new. */
    PersonField.Named nominee(People people) {
      return people
          .findByEmail(email)
          .<PersonField.Named>map(person -> new PersonField.Named.Known(person.id()))
          .orElseGet(() -> new PersonField.Named.Stranger(name, Optional.of(email)));
    }

    NewNomination nomination(Mandate own, PersonId nominee) {
      return new NewNomination(own.id(), nominee, capacity, from, replaces);
    }
  }

  FormPage page(Form form) {
    Body body = ledger.bodyOf(own);
    String path = "/me/mandates/" + own.id() + "/proposal";
    String role =
        new BodyWords(ledger.register(), wording)
            .role(own.capacity(), ledger.seat(own.seat()).holder());
    return FormPage.of(
            new FormPage.About(
                wording.text("bodies.proposal.title"),
                wording.text("bodies.mine"),
                wording.text("bodies.proposal.lead"),
                List.of(),
                places),
            FormPage.Deed.of(path, "/me/mandates", wording.text("bodies.proposal.send")),
            form,
            List.of(
                Control.radios("what", choices()),
                Control.text("name"),
                Control.email("email"),
                Control.day("from"),
                Control.text("evidence"),
                Control.lines("reason", 2)))
        .knowing(List.of(SummaryLine.of(body.name(), role)));
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of(SUCCESSOR, wording.text("bodies.proposal.successor")));
    choices.add(Choice.of(ALTERNATE, wording.text("bodies.proposal.alternate")));
    List<Mandate> alternates = alternates();
    Map<PersonId, String> names = people.names(alternates.stream().map(Mandate::person).toList());
    for (Mandate alternate : alternates) {
      String name = names.getOrDefault(alternate.person(), "");
      choices.add(
          Choice.of(alternate.id().toString(), wording.text("bodies.proposal.replace", name)));
    }
    return choices;
  }

  /** Whether they are over by the day wished for, the front door tells. */
  private List<Mandate> alternates() {
    return ledger.mandatesOf(own.seat()).stream()
        .filter(one -> one.capacity() == Capacity.ALTERNATE)
        .filter(one -> one.period().isOpen() || one.period().overlaps(own.period()))
        .toList();
  }

  Optional<Wish> read(FormReader form) {
    String what = form.requiredLine("what");
    Optional<Mandate> replaced =
        what.equals(SUCCESSOR)
            ? Optional.of(own)
            : alternates().stream().filter(one -> one.id().toString().equals(what)).findFirst();
    if (!what.isEmpty() && !what.equals(ALTERNATE) && replaced.isEmpty()) {
      form.wrong("what", "form.no-choice");
    }
    String name = form.requiredLine("name");
    form.requiredLine("email");
    Optional<EmailAddress> email =
        form.parsed("email", EmailAddress::parse, "bodies.proposal.no-email");
    Optional<LocalDate> from = form.requiredDay("from");
    if (form.isWrong() || email.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    Capacity capacity = what.equals(SUCCESSOR) ? Capacity.DELEGATE : Capacity.ALTERNATE;
    MandateId replaces = replaced.map(Mandate::id).orElse(null);
    return Optional.of(new Wish(capacity, replaces, name, email.get(), from.get()));
  }
}
