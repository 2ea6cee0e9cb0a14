package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import permed.platform.members.Register;

/**
 * Everything known about members, bodies, seats, mandates, offices and rules, at one state of
 * knowledge. Rosters, rights and obligations are functions of this value and a day.
 *
 * @param register organisations and memberships, of the same state of knowledge
 * @param meetingDays the first days of all meetings not called off, planned ones too
 */
public record Ledger(
    Register register,
    List<Body> bodies,
    List<Succession> successions,
    List<Seat> seats,
    List<Mandate> mandates,
    List<Office> offices,
    List<OfficeTerm> terms,
    List<RulesOfProcedure> rules,
    Map<BodyId, List<LocalDate>> meetingDays) {

  public Ledger {
    bodies = List.copyOf(bodies);
    successions = List.copyOf(successions);
    seats = List.copyOf(seats);
    mandates = List.copyOf(mandates);
    offices = List.copyOf(offices);
    terms = List.copyOf(terms);
    rules = List.copyOf(rules);
    meetingDays =
        meetingDays.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
  }

  /** Throws IllegalArgumentException if there is none. */
  public Body body(BodyId id) {
    return one(bodies.stream().filter(body -> body.id().equals(id)).findFirst(), id);
  }

  public Optional<Body> findBody(String slug) {
    return bodies.stream().filter(body -> body.slug().equals(slug)).findFirst();
  }

  /** Throws IllegalArgumentException if there is none. */
  public Seat seat(SeatId id) {
    return one(seats.stream().filter(seat -> seat.id().equals(id)).findFirst(), id);
  }

  /** Throws IllegalArgumentException if there is none. */
  public Office office(OfficeId id) {
    return one(offices.stream().filter(office -> office.id().equals(id)).findFirst(), id);
  }

  /** Throws IllegalArgumentException if there is none. */
  public Mandate mandate(MandateId id) {
    return one(mandates.stream().filter(mandate -> mandate.id().equals(id)).findFirst(), id);
  }

  /** Throws IllegalArgumentException if there is none. */
  public OfficeTerm term(OfficeTermId id) {
    return one(terms.stream().filter(term -> term.id().equals(id)).findFirst(), id);
  }

  /** The body a mandate is in. */
  public Body bodyOf(Mandate mandate) {
    return body(seat(mandate.seat()).body());
  }

  /** The body an office's term is in. */
  public Body bodyOf(OfficeTerm term) {
    return body(office(term.office()).body());
  }

  public List<Seat> seatsOf(BodyId body) {
    return seats.stream().filter(seat -> seat.body().equals(body)).toList();
  }

  public List<Mandate> mandatesOf(SeatId seat) {
    return mandates.stream().filter(mandate -> mandate.seat().equals(seat)).toList();
  }

  public List<Office> officesOf(BodyId body) {
    return offices.stream().filter(office -> office.body().equals(body)).toList();
  }

  public List<OfficeTerm> termsOf(OfficeId office) {
    return terms.stream().filter(term -> term.office().equals(office)).toList();
  }

  /** The rules in force in a body on a day; empty before its first. */
  public Optional<RulesOfProcedure> rulesOf(BodyId body, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.body().equals(body) && !rule.effective().isAfter(day))
        .max(
            Comparator.comparing(RulesOfProcedure::effective)
                .thenComparing(RulesOfProcedure::version));
  }

  /** The latest version of a body's rules, whether or not it holds yet. */
  public Optional<RulesOfProcedure> latestRulesOf(BodyId body) {
    return rules.stream()
        .filter(rule -> rule.body().equals(body))
        .max(Comparator.comparingInt(RulesOfProcedure::version));
  }

  /** The timetable of mandates and offices on a day: the body's, or the usual before its first. */
  public Procedure.Terms timesOf(BodyId body, LocalDate day) {
    return rulesOf(body, day).map(RulesOfProcedure::procedure).orElse(Procedure.USUAL).terms();
  }

  /** The first day after a day on which a body meets, as far as it is planned. */
  public Optional<LocalDate> nextMeeting(BodyId body, LocalDate day) {
    return meetingDays.getOrDefault(body, List.of()).stream()
        .filter(meets -> meets.isAfter(day))
        .min(Comparator.naturalOrder());
  }

  /** The same with other terms of office. */
  public Ledger withTerms(List<OfficeTerm> others) {
    return new Ledger(
        register, bodies, successions, seats, mandates, offices, others, rules, meetingDays);
  }

  /** The same without the terms and the meetings that begin after a day. */
  public Ledger begunBy(LocalDate day) {
    Map<BodyId, List<LocalDate>> past =
        meetingDays.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().stream().filter(on -> !on.isAfter(day)).toList()));
    return new Ledger(
        register,
        bodies,
        successions,
        seats,
        mandates,
        offices,
        terms.stream().filter(term -> !term.period().start().isAfter(day)).toList(),
        rules,
        past);
  }

  private static <T> T one(Optional<T> found, Object id) {
    return found.orElseThrow(() -> new IllegalArgumentException("not in the ledger: " + id));
  }
}
