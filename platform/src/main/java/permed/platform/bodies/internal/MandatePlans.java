package permed.platform.bodies.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateDetails;
import permed.platform.bodies.MandateId;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.MandateOutcome.AlreadySeated;
import permed.platform.bodies.MandateOutcome.ExpertsOnly;
import permed.platform.bodies.MandateOutcome.OutsideSeat;
import permed.platform.bodies.MandateOutcome.OverByThen;
import permed.platform.bodies.MandateOutcome.Recorded;
import permed.platform.bodies.MandateOutcome.SeatTaken;
import permed.platform.bodies.MandateOutcome.SenderNotOfSeat;
import permed.platform.bodies.MandateOutcome.Stale;
import permed.platform.bodies.MandateOutcome.TooEarly;
import permed.platform.bodies.Move;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.Senders;
import permed.platform.bodies.Successor;
import permed.platform.bodies.internal.MandatePlan.Settled;
import permed.platform.bodies.internal.MandatePlan.Write;

/**
 * Which changes of mandates one state of the ledger admits: a delegate at a time, a person once per
 * seat and day, on days the seat has, sent by someone who acts for the seat's holder.
 */
final class MandatePlans {

  private final Ledger ledger;
  private final Act act;

  MandatePlans(Ledger ledger, Act act) {
    this.ledger = ledger;
    this.act = act;
  }

  MandatePlan seat(NewMandate asked) {
    return checked(
        new Mandate(
            newId(),
            1,
            asked.seat(),
            asked.person(),
            asked.sender(),
            asked.capacity(),
            asked.period(),
            act),
        List.of());
  }

  MandatePlan amend(MandateId id, int version, MandateDetails details) {
    Mandate current = ledger.mandate(id);
    if (current.version() != version) {
      return new Settled(new Stale(current));
    }
    if (details.equals(
        new MandateDetails(current.sender(), current.capacity(), current.period()))) {
      return new Settled(new Recorded(current, List.of()));
    }
    return checked(
        new Mandate(
            id,
            version + 1,
            current.seat(),
            current.person(),
            details.sender(),
            details.capacity(),
            details.period(),
            act),
        List.of());
  }

  MandatePlan handOver(MandateId id, int version, Successor successor) {
    Mandate current = ledger.mandate(id);
    Optional<MandateOutcome> refusal = refusalToPassOn(current, version, successor.from());
    if (refusal.isPresent()) {
      return new Settled(refusal.get());
    }
    if (successor.person().equals(current.person())) {
      return new Settled(new AlreadySeated(current));
    }
    List<Mandate> ended = new ArrayList<>();
    Optional.of(current).filter(one -> reaches(one, successor.from())).ifPresent(ended::add);
    ledger.mandatesOf(current.seat()).stream()
        .filter(one -> one.person().equals(successor.person()))
        .filter(one -> one.period().start().isBefore(successor.from()))
        .filter(one -> reaches(one, successor.from()))
        .forEach(ended::add);
    return checked(
        new Mandate(
            newId(),
            1,
            current.seat(),
            successor.person(),
            successor.sender(),
            current.capacity(),
            Period.startingOn(successor.from()),
            act),
        ended.stream().map(one -> endingBefore(one, successor.from())).toList());
  }

  MandatePlan move(MandateId id, int version, Move move) {
    Mandate current = ledger.mandate(id);
    Optional<MandateOutcome> refusal = refusalToPassOn(current, version, move.from());
    if (refusal.isPresent()) {
      return new Settled(refusal.get());
    }
    if (!reaches(current, move.from())) {
      return new Settled(new OverByThen(current));
    }
    return checked(
        new Mandate(
            newId(),
            1,
            current.seat(),
            current.person(),
            move.sender(),
            current.capacity(),
            new Period(move.from(), current.period().end()),
            act),
        List.of(endingBefore(current, move.from())));
  }

  private static Optional<MandateOutcome> refusalToPassOn(
      Mandate current, int version, LocalDate from) {
    if (current.version() != version) {
      return Optional.of(new Stale(current));
    }
    LocalDate earliest = current.period().start().plusDays(1);
    return from.isBefore(earliest) ? Optional.of(new TooEarly(earliest)) : Optional.empty();
  }

  private MandatePlan checked(Mandate mandate, List<Mandate> ended) {
    return refusal(mandate, ended)
        .<MandatePlan>map(Settled::new)
        .orElseGet(() -> new Write(mandate, ended));
  }

  private Optional<MandateOutcome> refusal(Mandate mandate, List<Mandate> ended) {
    Seat seat = ledger.seat(mandate.seat());
    Body body = ledger.body(seat.body());
    if (!seat.period().overlaps(mandate.period()) || !body.period().overlaps(mandate.period())) {
      return Optional.of(new OutsideSeat(seat));
    }
    if (seat.holder() instanceof SeatHolder.Personal && mandate.capacity() != Capacity.EXPERT) {
      return Optional.of(new ExpertsOnly(seat));
    }
    if (!Senders.fits(ledger.register(), seat, mandate.sender())) {
      return Optional.of(new SenderNotOfSeat(seat));
    }
    return ledger.mandatesOf(seat.id()).stream()
        .filter(other -> !other.id().equals(mandate.id()))
        .map(other -> asItWillBe(other, ended))
        .filter(other -> other.period().overlaps(mandate.period()))
        .flatMap(other -> conflict(mandate, other).stream())
        .findFirst();
  }

  private static Optional<MandateOutcome> conflict(Mandate mandate, Mandate other) {
    if (other.person().equals(mandate.person())) {
      return Optional.of(new AlreadySeated(other));
    }
    return mandate.capacity() == Capacity.DELEGATE && other.capacity() == Capacity.DELEGATE
        ? Optional.of(new SeatTaken(other))
        : Optional.empty();
  }

  private static Mandate asItWillBe(Mandate mandate, List<Mandate> ended) {
    return ended.stream().filter(one -> one.id().equals(mandate.id())).findFirst().orElse(mandate);
  }

  private static boolean reaches(Mandate mandate, LocalDate day) {
    LocalDate end = mandate.period().end();
    return end == null || !end.isBefore(day);
  }

  private Mandate endingBefore(Mandate mandate, LocalDate day) {
    return new Mandate(
        mandate.id(),
        mandate.version() + 1,
        mandate.seat(),
        mandate.person(),
        mandate.sender(),
        mandate.capacity(),
        Period.of(mandate.period().start(), day.minusDays(1)),
        act);
  }

  private static MandateId newId() {
    return new MandateId(UUID.randomUUID());
  }
}
