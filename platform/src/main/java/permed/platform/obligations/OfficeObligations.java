package permed.platform.obligations;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.AdInterim;
import permed.platform.bodies.Body;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;
import permed.platform.people.PersonId;
import permed.platform.site.Visibility;

/** Terms of office that end, interims that lapse, and elections to be held for free places. */
final class OfficeObligations {

  /** How long a place may stay free before the election has to be held. */
  private static final int MONTHS_FREE = 3;

  private final Outlook outlook;

  OfficeObligations(Outlook outlook) {
    this.outlook = outlook;
  }

  Stream<Obligation> all() {
    return outlook.ledger().offices().stream().flatMap(this::of);
  }

  private Stream<Obligation> of(Office office) {
    Body body = outlook.body(office.body());
    List<Held> held =
        outlook.ledger().termsOf(office.id()).stream()
            .map(term -> new Held(term, lastDay(term)))
            .toList();
    return Stream.concat(
        held.stream().flatMap(one -> ending(one, office, body).stream()),
        election(held, office, body).stream());
  }

  private Optional<Obligation> ending(Held held, Office office, Body body) {
    LocalDate last = held.last();
    OfficeTerm term = held.term();
    if (last == null || last.isBefore(term.period().start())) {
      return Optional.empty();
    }
    ObligationKind kind =
        term.isAdInterim() ? ObligationKind.INTERIM_LAPSES : ObligationKind.TERM_ENDS;
    Set<PersonId> responsible =
        term.isAdInterim()
            ? Outlook.union(Set.of(term.person()), outlook.secretariat())
            : Set.of(term.person());
    return Optional.of(
        about(
            ObligationKey.of(kind, term.id()),
            new Subject.OfTerm(term.person(), office),
            last,
            responsible,
            body));
  }

  /** The first day after which a place of the office is free, if it is to be filled. */
  private Optional<Obligation> election(List<Held> held, Office office, Body body) {
    LocalDate today = outlook.today();
    if (!goesOn(office, body, today)) {
      return Optional.empty();
    }
    if (staysFree(held, office, today)) {
      return Optional.of(election(held, office, body, lastEndBefore(held, today)));
    }
    return held.stream()
        .flatMap(one -> Stream.ofNullable(one.last()))
        .filter(last -> !last.isBefore(today) && !last.isAfter(outlook.horizon()))
        .sorted()
        .filter(last -> goesOn(office, body, last.plusDays(1)))
        .filter(last -> staysFree(held, office, last.plusDays(1)))
        .findFirst()
        .map(last -> toFollow(held, office, body, last));
  }

  private Obligation toFollow(List<Held> held, Office office, Body body, LocalDate last) {
    String after =
        held.stream()
            .filter(one -> last.equals(one.last()))
            .map(one -> one.term().id().toString())
            .min(naturalOrder())
            .orElseThrow();
    return electing(office, body, last, after);
  }

  private Obligation election(List<Held> held, Office office, Body body, Optional<Held> before) {
    LocalDate since =
        before
            .flatMap(one -> Optional.ofNullable(one.last()))
            .map(last -> last.plusDays(1))
            .filter(day -> day.isAfter(office.period().start()))
            .orElse(office.period().start());
    String after = before.map(one -> one.term().id().toString()).orElse("new");
    return electing(office, body, since.plusMonths(MONTHS_FREE), after);
  }

  private Obligation electing(Office office, Body body, LocalDate day, String after) {
    return about(
        ObligationKey.of(ObligationKind.ELECTION_DUE, office.id(), after),
        new Subject.OfOffice(office),
        day,
        outlook.leadersOf(body),
        body);
  }

  private static Optional<Held> lastEndBefore(List<Held> held, LocalDate today) {
    return held.stream()
        .filter(one -> one.last() != null && one.last().isBefore(today))
        .max(comparing(Held::end).thenComparing(one -> one.term().id().toString()));
  }

  private static boolean goesOn(Office office, Body body, LocalDate day) {
    return office.period().contains(day) && body.worksOn(day);
  }

  /** Whether a place is free on a day and nobody is known to fill it later. */
  private static boolean staysFree(List<Held> held, Office office, LocalDate day) {
    Stream<LocalDate> beginnings =
        held.stream().map(one -> one.term().period().start()).filter(start -> start.isAfter(day));
    return Stream.concat(Stream.of(day), beginnings).allMatch(on -> isFree(held, office, on));
  }

  private static boolean isFree(List<Held> held, Office office, LocalDate day) {
    return held.stream().filter(one -> one.isOn(day)).count() < office.places();
  }

  private @Nullable LocalDate lastDay(OfficeTerm term) {
    if (!term.isAdInterim()) {
      return term.period().end();
    }
    return AdInterim.lastDay(outlook.ledger(), term).lastDay();
  }

  private static Obligation about(
      ObligationKey key, Subject subject, LocalDate day, Set<PersonId> responsible, Body body) {
    return new Obligation(
        key,
        subject,
        new Due.WholeDay(day),
        responsible,
        body,
        "/bodies/" + body.slug(),
        Visibility.MEMBERS);
  }

  /**
   * A term with the day it really ends.
   *
   * @param last absent while no end is known
   */
  private record Held(OfficeTerm term, @Nullable LocalDate last) {

    LocalDate end() {
      return last == null ? LocalDate.MAX : last;
    }

    boolean isOn(LocalDate day) {
      return !day.isBefore(term.period().start()) && !day.isAfter(end());
    }
  }
}
