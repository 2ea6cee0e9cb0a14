package permed.platform.obligations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeHolders;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatId;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.people.PersonId;

/** The ledger and the meetings as they look on a day, with what all obligations ask of them. */
final class Outlook {

  /** How long a task that was not done, and that no fact settles, is still asked for. */
  private static final int DAYS_BACK = 180;

  private final Ledger ledger;
  private final List<PlannedMeeting> meetings;
  private final LocalDate today;
  private final LocalDate horizon;
  private final Map<BodyId, Body> bodies;
  private final Map<SeatId, Seat> seats;
  private final Map<SeatId, List<Mandate>> mandates;
  private final Map<BodyId, Set<PersonId>> officers = new HashMap<>();
  private final Map<BodyId, Set<PersonId>> members;
  private final Set<PersonId> secretariat;

  Outlook(Ledger ledger, List<PlannedMeeting> meetings, LocalDate today, LocalDate horizon) {
    this.ledger = ledger;
    this.meetings = List.copyOf(meetings);
    this.today = today;
    this.horizon = horizon;
    this.bodies = ledger.bodies().stream().collect(toMap(Body::id, Function.identity()));
    this.seats = ledger.seats().stream().collect(toMap(Seat::id, Function.identity()));
    this.mandates = ledger.mandates().stream().collect(groupingBy(Mandate::seat));
    this.members = sitting();
    this.secretariat =
        bodies.values().stream()
            .filter(body -> body.type().equals(BodyType.SECRETARIAT))
            .flatMap(body -> membersOf(body).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is due by the horizon, and if its day is past, still asked for. */
  boolean isInView(Obligation obligation) {
    LocalDate day = obligation.due().day();
    LocalDate earliest = obligation.kind().isTask() ? LocalDate.MIN : today;
    return !day.isBefore(earliest) && !day.isAfter(horizon);
  }

  boolean isLongAgo(LocalDate day) {
    return day.isBefore(today.minusDays(DAYS_BACK));
  }

  Ledger ledger() {
    return ledger;
  }

  List<PlannedMeeting> meetings() {
    return meetings;
  }

  LocalDate today() {
    return today;
  }

  LocalDate horizon() {
    return horizon;
  }

  Body body(BodyId id) {
    return found(bodies.get(id), id);
  }

  Seat seat(SeatId id) {
    return found(seats.get(id), id);
  }

  List<Mandate> mandatesOf(Seat seat) {
    return mandates.getOrDefault(seat.id(), List.of());
  }

  /** The rules of a day; those of the consortium's usual kind before a body's first. */
  Procedure procedure(Body body, LocalDate day) {
    return ledger.rulesOf(body.id(), day).map(RulesOfProcedure::procedure).orElse(Procedure.USUAL);
  }

  Procedure.Terms times(Body body) {
    return procedure(body, today).terms();
  }

  /** Whether nothing needs to go on after a day, since the body itself does not. */
  boolean endsWith(Body body, LocalDate day) {
    return !body.worksOn(day.plusDays(1));
  }

  Set<PersonId> secretariat() {
    return secretariat;
  }

  /** Who sits in a body today. */
  Set<PersonId> membersOf(Body body) {
    return body.worksOn(today) ? members.getOrDefault(body.id(), Set.of()) : Set.of();
  }

  /** Who holds the chair of a body today. */
  Set<PersonId> chairOf(Body body) {
    return officers.computeIfAbsent(body.id(), id -> chairs(body));
  }

  /** Those who run a body: its chair and the secretariat. */
  Set<PersonId> leadersOf(Body body) {
    return union(chairOf(body), secretariat);
  }

  static Set<PersonId> union(Collection<PersonId> some, Collection<PersonId> others) {
    Set<PersonId> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private Set<PersonId> chairs(Body body) {
    if (!body.worksOn(today)) {
      return Set.of();
    }
    return ledger.officesOf(body.id()).stream()
        .filter(office -> office.kind() == Office.Kind.CHAIR)
        .flatMap(office -> OfficeHolders.on(ledger, office, today).stream())
        .map(term -> term.person())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<BodyId, Set<PersonId>> sitting() {
    Map<BodyId, Set<PersonId>> sitting = new HashMap<>();
    for (Mandate mandate : ledger.mandates()) {
      Seat seat = seat(mandate.seat());
      if (mandate.period().contains(today) && seat.period().contains(today)) {
        sitting.computeIfAbsent(seat.body(), body -> new HashSet<>()).add(mandate.person());
      }
    }
    return sitting;
  }

  private static <T> T found(@org.jspecify.annotations.Nullable T value, Object id) {
    if (value == null) {
      throw new IllegalArgumentException("not in the ledger: " + id);
    }
    return value;
  }
}
