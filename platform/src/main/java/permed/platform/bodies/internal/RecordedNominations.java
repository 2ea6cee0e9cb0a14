package permed.platform.bodies.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateId;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.NewNomination;
import permed.platform.bodies.Nomination;
import permed.platform.bodies.Nomination.State;
import permed.platform.bodies.NominationId;
import permed.platform.bodies.NominationOutcome;
import permed.platform.bodies.NominationOutcome.AlreadyProposed;
import permed.platform.bodies.NominationOutcome.CannotSeat;
import permed.platform.bodies.NominationOutcome.NotYourSeat;
import permed.platform.bodies.NominationOutcome.NothingToReplace;
import permed.platform.bodies.NominationOutcome.Recorded;
import permed.platform.bodies.NominationOutcome.Stale;
import permed.platform.bodies.Nominations;
import permed.platform.bodies.RosterEntry.VotingRight;
import permed.platform.bodies.Rosters;
import permed.platform.bodies.Successor;
import permed.platform.members.Journal;
import permed.platform.people.PersonId;
import permed.platform.site.Today;

/** Nominations as the database keeps them. */
@Component
class RecordedNominations implements Nominations {

  private final Journal journal;
  private final KeptLedger kept;
  private final NominationRows rows;
  private final MandateRecords mandates;
  private final Today today;

  RecordedNominations(
      Journal journal, KeptLedger kept, NominationRows rows, MandateRecords mandates, Today today) {
    this.journal = journal;
    this.kept = kept;
    this.rows = rows;
    this.mandates = mandates;
    this.today = today;
  }

  @Override
  public List<Nomination> pending() {
    return rows.pending();
  }

  @Override
  public List<Nomination> proposedBy(PersonId proposer) {
    return rows.proposedBy(proposer);
  }

  @Override
  public Optional<Nomination> find(NominationId id) {
    return rows.find(id);
  }

  @Override
  public NominationOutcome propose(NewNomination asked, PersonId proposer, Act act) {
    return journal.inTurn(() -> proposed(kept.now(), asked, proposer, act));
  }

  private NominationOutcome proposed(
      Ledger ledger, NewNomination asked, PersonId proposer, Act act) {
    Mandate own = ledger.mandate(asked.own());
    LocalDate day = today.dayOf(act.at());
    if (!own.person().equals(proposer) || !sitsAsDelegate(ledger, own, day)) {
      return new NotYourSeat();
    }
    if (!canReplace(ledger, own, asked.replaces(), day)) {
      return new NothingToReplace();
    }
    Optional<Nomination> same =
        rows.pending().stream()
            .filter(one -> one.seat().equals(own.seat()))
            .filter(one -> one.nominee().equals(asked.nominee()))
            .findFirst();
    if (same.isPresent()) {
      return new AlreadyProposed(same.get());
    }
    Capacity capacity =
        asked.replaces() == null ? asked.capacity() : ledger.mandate(asked.replaces()).capacity();
    Nomination nomination =
        new Nomination(
            new NominationId(UUID.randomUUID()),
            1,
            own.seat(),
            asked.nominee(),
            own.sender(),
            capacity,
            asked.from(),
            asked.replaces(),
            proposer,
            State.PENDING,
            null,
            act);
    long entry = enter("bodies.nominate", nomination, act);
    rows.insertNomination(nomination, entry);
    return written(nomination, entry);
  }

  private static boolean sitsAsDelegate(Ledger ledger, Mandate own, LocalDate day) {
    return own.capacity() == Capacity.DELEGATE
        && Rosters.on(ledger, ledger.bodyOf(own).id(), day).entries().stream()
            .filter(entry -> entry.right() != VotingRight.NONE)
            .anyMatch(entry -> entry.mandate().equals(own));
  }

  private static boolean canReplace(
      Ledger ledger, Mandate own, @Nullable MandateId replaced, LocalDate day) {
    return replaced == null
        || ledger.mandatesOf(own.seat()).stream()
            .filter(one -> one.id().equals(replaced))
            .anyMatch(one -> one.period().end() == null || !one.period().end().isBefore(day));
  }

  @Override
  public NominationOutcome confirm(NominationId id, int version, Act act) {
    return journal.inTurn(
        () -> {
          Nomination current = get(id);
          return current.isPending() && current.version() == version
              ? confirmed(current, act)
              : new Stale(current);
        });
  }

  private NominationOutcome confirmed(Nomination nomination, Act act) {
    MandateId replaced = nomination.replaces();
    if (replaced != null
        && kept.now().mandates().stream().noneMatch(one -> one.id().equals(replaced))) {
      return new NothingToReplace();
    }
    return switch (plan(nomination, act)) {
      case MandatePlan.Settled settled -> new CannotSeat(settled.outcome());
      case MandatePlan.Write write -> {
        long entry = enter("bodies.confirm-nomination", nomination, act);
        MandateId seated = mandates.write(write, entry).mandate().id();
        yield written(next(nomination, State.CONFIRMED, seated, act), entry);
      }
    };
  }

  private MandatePlan plan(Nomination nomination, Act act) {
    MandatePlans plans = mandates.plans(act);
    MandateId replaced = nomination.replaces();
    if (replaced == null) {
      return plans.seat(
          new NewMandate(
              nomination.seat(),
              nomination.nominee(),
              nomination.sender(),
              nomination.capacity(),
              Period.startingOn(nomination.from())));
    }
    return plans.handOver(
        replaced,
        kept.now().mandate(replaced).version(),
        new Successor(nomination.nominee(), nomination.sender(), nomination.from()));
  }

  @Override
  public NominationOutcome decline(NominationId id, int version, Act act) {
    if (act.reason().isEmpty()) {
      throw new IllegalArgumentException("a nomination is not declined without a reason");
    }
    return journal.inTurn(
        () -> settled(id, version, State.DECLINED, "bodies.decline-nomination", act));
  }

  @Override
  public NominationOutcome withdraw(NominationId id, int version, PersonId proposer, Act act) {
    return journal.inTurn(
        () ->
            get(id).proposer().equals(proposer)
                ? settled(id, version, State.WITHDRAWN, "bodies.withdraw-nomination", act)
                : new NotYourSeat());
  }

  private NominationOutcome settled(
      NominationId id, int version, State state, String operation, Act act) {
    Nomination current = get(id);
    if (!current.isPending() || current.version() != version) {
      return new Stale(current);
    }
    return written(next(current, state, null, act), enter(operation, current, act));
  }

  private NominationOutcome written(Nomination version, long entry) {
    rows.insert(version, entry);
    return new Recorded(get(version.id()));
  }

  private Nomination get(NominationId id) {
    return rows.find(id)
        .orElseThrow(() -> new IllegalArgumentException("not in the ledger: " + id));
  }

  private long enter(String operation, Nomination nomination, Act act) {
    Map<String, String> details =
        Map.of("seat", "" + nomination.seat(), "nominee", "" + nomination.nominee());
    return journal.enter(act, operation, "nomination:" + nomination.id(), details);
  }

  private static Nomination next(
      Nomination now, State state, @Nullable MandateId mandate, Act act) {
    return new Nomination(
        now.id(),
        now.version() + 1,
        now.seat(),
        now.nominee(),
        now.sender(),
        now.capacity(),
        now.from(),
        now.replaces(),
        now.proposer(),
        state,
        mandate,
        act);
  }
}
