package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import permed.platform.bodies.PendingChange.MandateEnding;
import permed.platform.bodies.PendingChange.MandateWithoutMembership;
import permed.platform.bodies.PendingChange.MandatesOfDissolvedBody;
import permed.platform.bodies.PendingChange.NoAccount;
import permed.platform.bodies.PendingChange.SeatVacant;
import permed.platform.bodies.PendingChange.SenderNotOfSeat;
import permed.platform.bodies.RosterEntry.VotingRight;
import permed.platform.people.PersonId;

/** What is to be settled about the seats of a body and those who fill them. */
final class MandateChanges {

  private final Ledger ledger;
  private final LocalDate today;
  private final HasAccount accounts;

  MandateChanges(Ledger ledger, LocalDate today, HasAccount accounts) {
    this.ledger = ledger;
    this.today = today;
    this.accounts = accounts;
  }

  Stream<PendingChange> in(Body body) {
    if (!body.worksOn(today)) {
      return dissolved(body).stream();
    }
    Roster roster = Rosters.on(ledger, body.id(), today);
    return Stream.of(
            roster.entries().stream().flatMap(entry -> about(body, entry)),
            roster.vacant().stream().filter(Seat::voting).map(seat -> vacant(body, seat)),
            withoutAccount(roster))
        .flatMap(changes -> changes);
  }

  private Optional<PendingChange> dissolved(Body body) {
    LocalDate end = body.period().end();
    if (end == null || !end.isBefore(today)) {
      return Optional.empty();
    }
    List<Mandate> open =
        ledger.seatsOf(body.id()).stream()
            .flatMap(seat -> ledger.mandatesOf(seat.id()).stream())
            .filter(mandate -> mandate.period().contains(today))
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(new MandatesOfDissolvedBody(body, open, end));
  }

  private Stream<PendingChange> about(Body body, RosterEntry entry) {
    Seat seat = entry.seat();
    Mandate mandate = entry.mandate();
    Backing backing = Backing.of(ledger.register(), body, seat, mandate, today);
    if (backing.isEnded()) {
      LocalDate since = Objects.requireNonNull(backing.step(), "step").on();
      return Stream.of(new MandateWithoutMembership(body, seat, mandate, since));
    }
    Stream<PendingChange> foreign =
        Senders.fits(ledger.register(), seat, mandate.sender())
            ? Stream.empty()
            : Stream.of(new SenderNotOfSeat(body, seat, mandate, mandate.period().start()));
    return Stream.concat(foreign, ending(body, seat, mandate).stream());
  }

  private Optional<PendingChange> ending(Body body, Seat seat, Mandate mandate) {
    LocalDate end = mandate.period().end();
    int notice = ledger.timesOf(body.id(), today).mandateNoticeDays();
    if (end == null
        || end.isAfter(today.plusDays(notice))
        || isFollowed(body, mandate, seat, end)) {
      return Optional.empty();
    }
    return Optional.of(new MandateEnding(body, seat, mandate, end));
  }

  /** Whether nobody is missed the day after: someone follows, or seat or body end too. */
  private boolean isFollowed(Body body, Mandate mandate, Seat seat, LocalDate end) {
    LocalDate after = end.plusDays(1);
    return !body.worksOn(after)
        || !seat.period().contains(after)
        || ledger.mandatesOf(seat.id()).stream()
            .filter(other -> other.capacity() == mandate.capacity())
            .anyMatch(other -> !other.equals(mandate) && other.period().contains(after));
  }

  private PendingChange vacant(Body body, Seat seat) {
    LocalDate since =
        ledger.mandatesOf(seat.id()).stream()
            .flatMap(mandate -> Stream.ofNullable(mandate.period().end()))
            .filter(end -> end.isBefore(today))
            .max(Comparator.naturalOrder())
            .map(end -> end.plusDays(1))
            .orElse(seat.period().start());
    return new SeatVacant(body, seat, since);
  }

  private Stream<PendingChange> withoutAccount(Roster roster) {
    return roster.entries().stream()
        .filter(entry -> entry.right() != VotingRight.NONE)
        .map(RosterEntry::person)
        .distinct()
        .filter(person -> !accounts.hasAccount(person))
        .map(person -> new NoAccount(roster.body(), person, seatedSince(roster, person)));
  }

  private static LocalDate seatedSince(Roster roster, PersonId person) {
    return roster.entries().stream()
        .filter(entry -> entry.person().equals(person))
        .map(entry -> entry.mandate().period().start())
        .min(Comparator.naturalOrder())
        .orElse(roster.day());
  }
}
