package permed.platform.bodies.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeHolders;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.Rosters;
import permed.platform.bodies.TermLimits;
import permed.platform.bodies.TermOutcome;
import permed.platform.bodies.TermOutcome.AlreadyHolds;
import permed.platform.bodies.TermOutcome.LimitReached;
import permed.platform.bodies.TermOutcome.NoPlace;
import permed.platform.bodies.TermOutcome.NotOnRoster;
import permed.platform.bodies.TermOutcome.OutsideOffice;
import permed.platform.bodies.TermOutcome.SameCountry;
import permed.platform.members.Membership;
import permed.platform.members.Register;

/** Whether the ledger and the rules of the body admit an appointment. */
final class Appointments {

  private final Ledger before;
  private final Ledger after;
  private final OfficeTerm term;
  private final Office office;
  private final Body body;
  private final Procedure.Terms times;

  /**
   * @param term the one asked for, not yet in the ledger
   */
  Appointments(Ledger ledger, OfficeTerm term) {
    this.before = ledger;
    this.after = with(ledger, term);
    this.term = term;
    this.office = ledger.office(term.office());
    this.body = ledger.body(office.body());
    this.times = ledger.timesOf(body.id(), term.period().start());
  }

  /** The first objection; whether the person sits in the body is asked last. */
  Optional<TermOutcome> refusal(boolean despiteRoster) {
    return Stream.of(
            outsideOffice(),
            alreadyHolds(),
            term.isAdInterim() ? noPlaceAdInterim() : noPlace(),
            sameCountry(),
            limitReached(),
            despiteRoster ? Optional.<TermOutcome>empty() : notOnRoster())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<TermOutcome> outsideOffice() {
    LocalDate end = term.period().end();
    boolean inside =
        office.period().contains(term.period().start())
            && body.worksOn(term.period().start())
            && (end == null ? office.period().isOpen() : office.period().contains(end));
    return inside ? Optional.empty() : Optional.of(new OutsideOffice(office));
  }

  private Optional<TermOutcome> alreadyHolds() {
    return before.termsOf(office.id()).stream()
        .filter(other -> other.person().equals(term.person()))
        .filter(other -> overlap(other, term))
        .findFirst()
        .map(AlreadyHolds::new);
  }

  /** Whoever is elected or appointed needs a place on every day; an interim gives way. */
  private Optional<TermOutcome> noPlace() {
    return firstCrowdedDay(after, office, office.places())
        .map(day -> new NoPlace(day, regularOn(before, office, day)));
  }

  /** An interim needs a vacant place on the first day, and pushes no other interim out. */
  private Optional<TermOutcome> noPlaceAdInterim() {
    LocalDate start = term.period().start();
    if (OfficeHolders.effective(after, term).isEmpty()) {
      return Optional.of(new NoPlace(start, OfficeHolders.on(before, office, start)));
    }
    return before.termsOf(office.id()).stream()
        .filter(OfficeTerm::isAdInterim)
        .filter(
            other ->
                !OfficeHolders.effective(before, other)
                    .equals(OfficeHolders.effective(after, other)))
        .findFirst()
        .map(other -> new NoPlace(other.period().start(), List.of(other)));
  }

  private Optional<TermOutcome> sameCountry() {
    Country country = countryOf(term);
    if (!times.oneOfficePerCountry() || country == null) {
      return Optional.empty();
    }
    return before.officesOf(body.id()).stream()
        .flatMap(one -> before.termsOf(one.id()).stream())
        .filter(other -> !other.person().equals(term.person()))
        .filter(other -> country.equals(countryOf(other)))
        .filter(other -> overlap(other, term))
        .findFirst()
        .map(SameCountry::new);
  }

  private Optional<TermOutcome> limitReached() {
    List<OfficeTerm> terms = before.termsOf(office.id());
    return switch (TermLimits.verdict(term.person(), term.period(), term.full(), terms, times)) {
      case TermLimits.Verdict.NoLimit none -> Optional.empty();
      case TermLimits.Verdict.Within within -> Optional.empty();
      case TermLimits.Verdict.Exceeded exceeded -> Optional.of(new LimitReached(exceeded));
    };
  }

  private Optional<TermOutcome> notOnRoster() {
    LocalDate start = term.period().start();
    return Rosters.on(before, body.id(), start).has(term.person())
        ? Optional.empty()
        : Optional.of(new NotOnRoster(start));
  }

  /** Whether two terms are in effect on the same day, once the new one is recorded. */
  private boolean overlap(OfficeTerm one, OfficeTerm two) {
    Optional<Period> first = OfficeHolders.effective(after, one);
    Optional<Period> second = OfficeHolders.effective(after, two);
    return first.isPresent() && second.isPresent() && first.get().overlaps(second.get());
  }

  /** The organisation's own country, or else the one it acts for. */
  private @Nullable Country countryOf(OfficeTerm of) {
    if (of.organisation() == null) {
      return null;
    }
    Register register = before.register();
    Country own = register.organisation(of.organisation()).country();
    return own != null
        ? own
        : register.membershipsOf(of.organisation()).stream()
            .map(Membership::constituency)
            .flatMap(code -> Stream.ofNullable(register.constituency(code).country()))
            .findFirst()
            .orElse(null);
  }

  /** The first day on which more were elected or appointed than there are places. */
  static Optional<LocalDate> firstCrowdedDay(Ledger ledger, Office office, int places) {
    return ledger.termsOf(office.id()).stream()
        .filter(term -> !term.isAdInterim())
        .map(term -> term.period().start())
        .filter(day -> regularOn(ledger, office, day).size() > places)
        .min(LocalDate::compareTo);
  }

  private static List<OfficeTerm> regularOn(Ledger ledger, Office office, LocalDate day) {
    return ledger.termsOf(office.id()).stream()
        .filter(term -> !term.isAdInterim() && term.period().contains(day))
        .toList();
  }

  private static Ledger with(Ledger ledger, OfficeTerm term) {
    List<OfficeTerm> terms = new ArrayList<>(ledger.terms());
    terms.add(term);
    return ledger.withTerms(terms);
  }
}
