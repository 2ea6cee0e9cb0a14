package permed.platform.sample;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.HandedOver;
import permed.platform.bodies.Handover;
import permed.platform.bodies.HandoverOutcome;
import permed.platform.bodies.Handovers;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.NewNomination;
import permed.platform.bodies.NominationOutcome;
import permed.platform.bodies.Nominations;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;
import permed.platform.people.People;
import permed.platform.people.PersonId;

/**
 * What the persons of the sample did themselves: who wants to be found in the directory, whom they
 * propose as successors, and which handovers they acknowledged.
 */
@Component
class SampleWishes {

  private final Bodies bodies;
  private final Nominations nominations;
  private final Handovers handovers;
  private final People people;

  SampleWishes(Bodies bodies, Nominations nominations, Handovers handovers, People people) {
    this.bodies = bodies;
    this.nominations = nominations;
    this.handovers = handovers;
    this.people = people;
  }

  void tell(Replay replay, SamplePeople.Cast cast) {
    SampleDays days = replay.days();
    for (SampleTable.Row row : SampleTable.read("directory")) {
      replay.add(days.day(row.text("on")), 13, "", act -> list(cast.get(row.text("e-mail")), act));
    }
    for (SampleTable.Row row : SampleTable.read("nominations")) {
      replay.add(days.day(row.text("on")), 14, "", act -> propose(row, days, cast, act));
    }
    for (SampleTable.Row row : SampleTable.read("handovers")) {
      replay.add(days.day(row.text("on")), 15, "", act -> open(row, days, cast, act));
    }
  }

  private void list(PersonId person, Act act) {
    people.consentToDirectory(person, true, by(person, act));
  }

  private void propose(SampleTable.Row row, SampleDays days, SamplePeople.Cast cast, Act act) {
    PersonId proposer = cast.get(row.text("e-mail"));
    PersonId nominee = cast.person(row.text("nominee"), row.text("nominee e-mail"), "en", act);
    LocalDate from = days.day(row.text("from"));
    NewNomination wish =
        new NewNomination(
            mandate(proposer, row).id(),
            nominee,
            row.choice("as", Capacity.class),
            from,
            mandate(cast.get(row.text("replaces")), row).id());
    Refusal.unless(
        NominationOutcome.Recorded.class,
        nominations.propose(wish, proposer, by(proposer, act)),
        row.text("nominee"));
  }

  private void open(SampleTable.Row row, SampleDays days, SamplePeople.Cast cast, Act act) {
    PersonId outgoing = cast.get(row.text("e-mail"));
    HandedOver what =
        row.text("office").isEmpty()
            ? new HandedOver.OfMandate(mandate(outgoing, row).id())
            : new HandedOver.OfTerm(term(outgoing, row).id());
    PersonId incoming = cast.get(row.text("incoming"));
    Handover pack =
        recorded(handovers.open(what, incoming, days.day(row.text("first day")), act), row);
    if (!row.text("acknowledged by").isEmpty()) {
      PersonId party = cast.get(row.text("acknowledged by"));
      recorded(handovers.acknowledge(pack.id(), party, by(party, act)), row);
    }
  }

  private Mandate mandate(PersonId person, SampleTable.Row row) {
    Ledger ledger = bodies.ledger();
    Body body = ledger.findBody(row.text("body")).orElseThrow();
    return ledger.mandates().stream()
        .filter(one -> one.person().equals(person))
        .filter(one -> ledger.bodyOf(one).equals(body))
        .findFirst()
        .orElseThrow();
  }

  private OfficeTerm term(PersonId person, SampleTable.Row row) {
    Ledger ledger = bodies.ledger();
    Body body = ledger.findBody(row.text("body")).orElseThrow();
    Office.Kind kind = row.choice("office", Office.Kind.class);
    return ledger.terms().stream()
        .filter(one -> one.person().equals(person))
        .filter(one -> ledger.bodyOf(one).equals(body))
        .filter(one -> ledger.office(one.office()).kind() == kind)
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static Handover recorded(HandoverOutcome outcome, SampleTable.Row row) {
    return Refusal.unless(HandoverOutcome.Recorded.class, outcome, row.text("e-mail")).handover();
  }

  /** The same act, done by the person and not by whoever told the sample. */
  private static Act by(PersonId person, Act act) {
    return Act.of(Actor.person(person.value()), act.at());
  }
}
