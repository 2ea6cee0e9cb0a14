package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import permed.platform.bodies.PendingChange.HolderWithoutMembership;
import permed.platform.bodies.PendingChange.InterimLapsed;
import permed.platform.bodies.PendingChange.InterimLapsing;
import permed.platform.bodies.PendingChange.OfficeVacant;
import permed.platform.bodies.PendingChange.TermEnding;

/** What is to be settled about the offices of a body. */
final class OfficeChanges {

  private final Ledger ledger;
  private final LocalDate today;

  OfficeChanges(Ledger ledger, LocalDate today) {
    this.ledger = ledger;
    this.today = today;
  }

  Stream<PendingChange> in(Body body) {
    if (!body.worksOn(today)) {
      return Stream.empty();
    }
    return ledger.officesOf(body.id()).stream()
        .filter(office -> office.period().contains(today))
        .flatMap(office -> about(body, office));
  }

  private Stream<PendingChange> about(Body body, Office office) {
    List<OfficeTerm> holders = OfficeHolders.on(ledger, office, today);
    int free = office.places() - holders.size();
    Stream<PendingChange> vacant =
        free > 0 ? Stream.of(new OfficeVacant(body, office, free, since(office))) : Stream.empty();
    Stream<PendingChange> held =
        holders.stream()
            .flatMap(
                term ->
                    Stream.of(left(body, office, term), ending(body, office, term))
                        .flatMap(Optional::stream));
    return Stream.of(vacant, held, lapsed(body, office, holders)).flatMap(changes -> changes);
  }

  private LocalDate since(Office office) {
    return ledger.termsOf(office.id()).stream()
        .flatMap(this::lastDay)
        .filter(end -> end.isBefore(today))
        .max(Comparator.naturalOrder())
        .map(end -> end.plusDays(1))
        .filter(office.period()::contains)
        .orElse(office.period().start());
  }

  private Stream<LocalDate> lastDay(OfficeTerm term) {
    return term.isAdInterim()
        ? Stream.of(AdInterim.lastDay(ledger, term).lastDay())
        : Stream.ofNullable(term.period().end());
  }

  private Optional<PendingChange> left(Body body, Office office, OfficeTerm term) {
    if (term.organisation() == null || body.type().equals(BodyType.SECRETARIAT)) {
      return Optional.empty();
    }
    Backing backing = Backing.ofOrganisation(ledger.register(), term.organisation(), today);
    return backing.isEnded()
        ? Optional.of(
            new HolderWithoutMembership(
                body, office, term, Objects.requireNonNull(backing.step(), "step").on()))
        : Optional.empty();
  }

  private Optional<PendingChange> ending(Body body, Office office, OfficeTerm term) {
    Optional<LocalDate> last = lastDay(term).findFirst().filter(day -> isSoon(body, day));
    if (last.isEmpty() || isFilledAfter(body, office, last.get())) {
      return Optional.empty();
    }
    LocalDate day = last.get();
    return Optional.of(
        term.isAdInterim()
            ? new InterimLapsing(body, office, term, AdInterim.lastDay(ledger, term).reason(), day)
            : new TermEnding(body, office, term, day));
  }

  private boolean isSoon(Body body, LocalDate day) {
    return !day.isAfter(today.plusDays(ledger.timesOf(body.id(), today).mandateNoticeDays()));
  }

  private boolean isFilledAfter(Body body, Office office, LocalDate lastDay) {
    LocalDate after = lastDay.plusDays(1);
    return !body.worksOn(after)
        || !office.period().contains(after)
        || OfficeHolders.on(ledger, office, after).size() >= office.places();
  }

  private Stream<PendingChange> lapsed(Body body, Office office, List<OfficeTerm> holders) {
    return ledger.termsOf(office.id()).stream()
        .filter(term -> term.isAdInterim() && term.period().contains(today))
        .filter(term -> !holders.contains(term))
        .flatMap(term -> lapsed(body, office, term).stream());
  }

  private Optional<PendingChange> lapsed(Body body, Office office, OfficeTerm term) {
    AdInterim.Lapse lapse = AdInterim.lastDay(ledger, term);
    return lapse.reason() == AdInterim.Reason.SUCCESSOR
        ? Optional.empty()
        : Optional.of(new InterimLapsed(body, office, term, lapse.reason(), lapse.lastDay()));
  }
}
