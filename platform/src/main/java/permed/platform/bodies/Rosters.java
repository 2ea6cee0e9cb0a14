package permed.platform.bodies;

import static permed.platform.bodies.Ground.Kind.DELEGATE_PRESENT_FIRST;
import static permed.platform.bodies.Ground.Kind.VOICE_CAST_ELSEWHERE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import permed.platform.bodies.RosterEntry.VotingRight;

/**
 * Who sat in a body on a day, with which right, and why.
 *
 * <p>A mandate gives an entry on the days that it, its seat and its body have in common. What
 * weighs for a right: the seat has a vote, the person is delegate or alternate, the membership
 * behind the mandate is a member's in force, and the body has rules. Where several seats speak with
 * one voice, one casts the vote. Whoever's organisation has left is listed with {@link
 * VotingRight#NONE} and has no access. Nothing but the ledger and the day decides.
 */
public final class Rosters {

  private static final Comparator<Sitting> IN_ORDER =
      Comparator.comparing(Sitting::holderName)
          .thenComparing(sitting -> sitting.seat().id().toString())
          .thenComparing(sitting -> sitting.mandate().capacity())
          .thenComparing(sitting -> sitting.mandate().period().start())
          .thenComparing(sitting -> sitting.mandate().id().toString());

  private final Ledger ledger;
  private final Body body;
  private final LocalDate day;
  private final Optional<RulesOfProcedure> rules;
  private final List<OfficeTerm> terms;

  private Rosters(Ledger ledger, Body body, LocalDate day) {
    this.ledger = ledger;
    this.body = body;
    this.day = day;
    this.rules = ledger.rulesOf(body.id(), day);
    this.terms = OfficeHolders.on(ledger, body.id(), day);
  }

  /**
   * The roster of a body on a day; empty on days the body does not work.
   *
   * @throws IllegalArgumentException if there is no such body
   */
  public static Roster on(Ledger ledger, BodyId body, LocalDate day) {
    return new Rosters(ledger, ledger.body(body), day).roster();
  }

  private Roster roster() {
    List<Seat> seats =
        body.worksOn(day)
            ? ledger.seatsOf(body.id()).stream()
                .filter(seat -> seat.period().contains(day))
                .toList()
            : List.of();
    List<Sitting> sittings = sittings(seats);
    Set<SeatId> filled = new HashSet<>();
    sittings.forEach(sitting -> filled.add(sitting.seat().id()));
    return new Roster(
        body,
        day,
        rules.orElse(null),
        entries(sittings),
        seats.stream().filter(seat -> !filled.contains(seat.id())).toList());
  }

  private List<Sitting> sittings(List<Seat> seats) {
    return seats.stream()
        .flatMap(
            seat ->
                ledger.mandatesOf(seat.id()).stream()
                    .filter(mandate -> mandate.period().contains(day))
                    .map(mandate -> Sitting.of(ledger, body, seat, mandate, day)))
        .sorted(IN_ORDER)
        .toList();
  }

  private List<RosterEntry> entries(List<Sitting> sittings) {
    List<Sitting> voting = sittings.stream().filter(one -> right(one).mayCastVote()).toList();
    Voices voices =
        new Voices(
            rules.map(one -> one.procedure().voting().voice()).orElse(Procedure.Voice.SEAT),
            voting);
    return sittings.stream().map(one -> entry(one, voting, voices)).toList();
  }

  private RosterEntry entry(Sitting sitting, List<Sitting> voting, Voices voices) {
    VotingRight right = right(sitting);
    List<Ground> grounds = new ArrayList<>(sitting.grounds(rules.orElse(null)));
    if (right.mayCastVote()) {
      Optional<Sitting> carrier = voices.carrierInsteadOf(sitting);
      if (carrier.isPresent()) {
        right = VotingRight.SPEAKS;
        grounds.add(castElsewhere(carrier.get()));
      } else if (right == VotingRight.STANDS_IN) {
        delegateOf(sitting.seat(), voting).map(Rosters::presentFirst).ifPresent(grounds::add);
      }
    }
    return new RosterEntry(
        sitting.mandate().person(),
        sitting.seat(),
        sitting.mandate(),
        right,
        grounds,
        terms.stream().filter(term -> term.person().equals(sitting.mandate().person())).toList());
  }

  private VotingRight right(Sitting sitting) {
    return sitting.right(rules.orElse(null));
  }

  private static Optional<Sitting> delegateOf(Seat seat, List<Sitting> voting) {
    return voting.stream()
        .filter(one -> one.seat().id().equals(seat.id()))
        .filter(one -> one.mandate().capacity() == Capacity.DELEGATE)
        .findFirst();
  }

  private static Ground castElsewhere(Sitting carrier) {
    return new Ground(
        VOICE_CAST_ELSEWHERE, carrier.holderName(), carrier.seat().period().start(), "");
  }

  private static Ground presentFirst(Sitting delegate) {
    return new Ground(
        DELEGATE_PRESENT_FIRST,
        delegate.senderName(),
        delegate.mandate().period().start(),
        delegate.mandate().act().evidence());
  }
}
