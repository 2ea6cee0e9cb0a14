package permed.platform.bodies.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.HandedOver;
import permed.platform.bodies.Handover;
import permed.platform.bodies.HandoverId;
import permed.platform.bodies.HandoverItem;
import permed.platform.bodies.HandoverOpened;
import permed.platform.bodies.HandoverOutcome;
import permed.platform.bodies.HandoverOutcome.AlreadyAcknowledged;
import permed.platform.bodies.HandoverOutcome.AlreadyOpen;
import permed.platform.bodies.HandoverOutcome.NotAParty;
import permed.platform.bodies.HandoverOutcome.Recorded;
import permed.platform.bodies.HandoverOutcome.SamePerson;
import permed.platform.bodies.Handovers;
import permed.platform.bodies.HandsOver;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.OfficeTerm;
import permed.platform.members.Journal;
import permed.platform.people.PersonId;

/** Handover packs as the database keeps them. */
@Component
class RecordedHandovers implements Handovers {

  private final Journal journal;
  private final KeptLedger kept;
  private final HandoverRows rows;
  private final List<HandsOver> givers;
  private final ApplicationEventPublisher events;

  RecordedHandovers(
      Journal journal,
      KeptLedger kept,
      HandoverRows rows,
      List<HandsOver> givers,
      ApplicationEventPublisher events) {
    this.journal = journal;
    this.kept = kept;
    this.rows = rows;
    this.givers = givers;
    this.events = events;
  }

  @Override
  public Optional<Handover> find(HandoverId id) {
    return rows.of(id).stream().findFirst();
  }

  @Override
  public List<Handover> listFor(PersonId person) {
    return rows.of(person);
  }

  @Override
  public List<Handover> listOf(BodyId body) {
    return rows.of(body);
  }

  @Override
  public List<Handover> incomplete() {
    return rows.incomplete();
  }

  @Override
  public HandoverOutcome open(HandedOver what, PersonId incoming, LocalDate day, Act act) {
    return journal.inTurn(() -> opened(what, incoming, day, act));
  }

  private HandoverOutcome opened(HandedOver what, PersonId incoming, LocalDate day, Act act) {
    From from = from(kept.now(), what);
    if (from.outgoing().equals(incoming)) {
      return new SamePerson();
    }
    Optional<Handover> there =
        rows.of(what).stream().filter(pack -> pack.incoming().equals(incoming)).findFirst();
    if (there.isPresent()) {
      return new AlreadyOpen(there.get());
    }
    List<HandoverItem> items =
        givers.stream()
            .flatMap(giver -> giver.itemsFor(from.outgoing(), from.body(), day).stream())
            .toList();
    HandoverId id = new HandoverId(UUID.randomUUID());
    Handover pack =
        new Handover(
            id, from.body().id(), what, from.outgoing(), incoming, day, items, act, null, null);
    Map<String, String> details =
        Map.of(
            "outgoing", "" + from.outgoing(),
            "incoming", "" + incoming,
            "items", "" + items.size());
    rows.insert(pack, journal.enter(act, "bodies.open-handover", "handover:" + id, details));
    Handover recorded = get(id);
    events.publishEvent(new HandoverOpened(recorded));
    return new Recorded(recorded);
  }

  @Override
  public HandoverOutcome acknowledge(HandoverId id, PersonId by, Act act) {
    return journal.inTurn(
        () -> {
          Handover pack = get(id);
          if (!by.equals(pack.outgoing()) && !by.equals(pack.incoming())) {
            return new NotAParty();
          }
          if (!pack.awaits(by)) {
            return new AlreadyAcknowledged(pack);
          }
          Map<String, String> details = Map.of("person", "" + by);
          String subject = "handover:" + id;
          rows.acknowledge(
              id, by, journal.enter(act, "bodies.acknowledge-handover", subject, details));
          return new Recorded(get(id));
        });
  }

  private Handover get(HandoverId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no handover " + id));
  }

  private static From from(Ledger ledger, HandedOver what) {
    return switch (what) {
      case HandedOver.OfMandate one -> {
        Mandate mandate = ledger.mandate(one.mandate());
        yield new From(ledger.bodyOf(mandate), mandate.person());
      }
      case HandedOver.OfTerm one -> {
        OfficeTerm term = ledger.term(one.term());
        yield new From(ledger.bodyOf(term), term.person());
      }
    };
  }

  private record From(Body body, PersonId outgoing) {}
}
