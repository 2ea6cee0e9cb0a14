package permed.platform.bodies.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateChanged;
import permed.platform.bodies.MandateDetails;
import permed.platform.bodies.MandateId;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.Move;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.Successor;
import permed.platform.members.Journal;

/** Records mandates. */
@Component
class MandateRecords {

  private final Journal journal;
  private final KeptLedger kept;
  private final MandateRows rows;
  private final ApplicationEventPublisher events;

  MandateRecords(
      Journal journal, KeptLedger kept, MandateRows rows, ApplicationEventPublisher events) {
    this.journal = journal;
    this.kept = kept;
    this.rows = rows;
    this.events = events;
  }

  MandateOutcome seat(NewMandate mandate, Act act) {
    return record(plans(act).seat(mandate), "bodies.seat", act);
  }

  MandateOutcome amend(MandateId mandate, int version, MandateDetails details, Act act) {
    return record(plans(act).amend(mandate, version, details), "bodies.amend-mandate", act);
  }

  MandateOutcome handOver(MandateId mandate, int version, Successor successor, Act act) {
    return record(plans(act).handOver(mandate, version, successor), "bodies.hand-over", act);
  }

  MandateOutcome move(MandateId mandate, int version, Move move, Act act) {
    return record(plans(act).move(mandate, version, move), "bodies.move", act);
  }

  MandateOutcome annul(MandateId id, int version, Act act) {
    Mandate current = kept.now().mandate(id);
    if (current.version() != version) {
      return new MandateOutcome.Stale(current);
    }
    long entry = journal.enter(act, "bodies.annul-mandate", subject(current), Map.of());
    Mandate annulled =
        new Mandate(
            id,
            version + 1,
            current.seat(),
            current.person(),
            current.sender(),
            current.capacity(),
            current.period(),
            act);
    rows.insert(annulled, true, entry);
    tell(kept.now(), annulled);
    return new MandateOutcome.Recorded(annulled, List.of());
  }

  MandatePlans plans(Act act) {
    return new MandatePlans(kept.now(), act);
  }

  private MandateOutcome record(MandatePlan plan, String operation, Act act) {
    return switch (plan) {
      case MandatePlan.Settled settled -> settled.outcome();
      case MandatePlan.Write write ->
          write(write, journal.enter(act, operation, subject(write.mandate()), details(write)));
    };
  }

  /** Writes what was planned in the same turn, as part of an entry. */
  MandateOutcome.Recorded write(MandatePlan.Write plan, long entry) {
    plan.ended().forEach(ended -> rows.insert(ended, false, entry));
    if (plan.mandate().version() == 1) {
      rows.insertMandate(plan.mandate(), entry);
    }
    rows.insert(plan.mandate(), false, entry);
    Ledger ledger = kept.now();
    List<Mandate> ended = plan.ended().stream().map(one -> ledger.mandate(one.id())).toList();
    ended.forEach(one -> tell(ledger, one));
    Mandate mandate = ledger.mandate(plan.mandate().id());
    tell(ledger, mandate);
    return new MandateOutcome.Recorded(mandate, ended);
  }

  private void tell(Ledger ledger, Mandate mandate) {
    events.publishEvent(new MandateChanged(ledger.bodyOf(mandate).id(), mandate));
  }

  private static Map<String, String> details(MandatePlan.Write plan) {
    Mandate mandate = plan.mandate();
    String ended = String.join(" ", plan.ended().stream().map(one -> "" + one.id()).toList());
    return Map.of(
        "seat",
        "" + mandate.seat(),
        "person",
        "" + mandate.person(),
        "sender",
        Optional.ofNullable(mandate.sender()).map(Object::toString).orElse(""),
        "capacity",
        mandate.capacity().name(),
        "period",
        "" + mandate.period(),
        "ended",
        ended);
  }

  private static String subject(Mandate mandate) {
    return "mandate:" + mandate.id();
  }
}
