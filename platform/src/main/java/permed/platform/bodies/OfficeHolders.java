package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import permed.kernel.time.Period;

/** Who holds the offices of a body on a day, with those ad interim only until they lapse. */
public final class OfficeHolders {

  private OfficeHolders() {}

  /** The terms in effect in a body on a day, by office in the order of the ledger, then start. */
  public static List<OfficeTerm> on(Ledger ledger, BodyId body, LocalDate day) {
    if (!ledger.body(body).worksOn(day)) {
      return List.of();
    }
    return ledger.officesOf(body).stream()
        .flatMap(office -> on(ledger, office, day).stream())
        .toList();
  }

  /** The terms in effect in one office on a day, earliest first. */
  public static List<OfficeTerm> on(Ledger ledger, Office office, LocalDate day) {
    if (!office.period().contains(day)) {
      return List.of();
    }
    return ledger.termsOf(office.id()).stream()
        .filter(term -> term.period().contains(day))
        .filter(term -> effective(ledger, term).filter(days -> days.contains(day)).isPresent())
        .sorted(Comparator.comparing(term -> term.period().start()))
        .toList();
  }

  /** The days a term is in effect; empty for an interim whose place was taken all along. */
  public static Optional<Period> effective(Ledger ledger, OfficeTerm term) {
    if (!term.isAdInterim()) {
      return Optional.of(term.period());
    }
    LocalDate last = AdInterim.lastDay(ledger, term).lastDay();
    LocalDate start = term.period().start();
    return last.isBefore(start) ? Optional.empty() : Optional.of(Period.of(start, last));
  }
}
