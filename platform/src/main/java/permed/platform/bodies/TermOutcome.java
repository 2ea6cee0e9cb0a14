package permed.platform.bodies;

import java.time.LocalDate;
import java.util.List;

/** What came of an appointment, or of ending a term. */
public sealed interface TermOutcome {

  record Recorded(OfficeTerm term) implements TermOutcome {}

  /** Every place is taken on this day. */
  record NoPlace(LocalDate day, List<OfficeTerm> holders) implements TermOutcome {

    public NoPlace {
      holders = List.copyOf(holders);
    }
  }

  /** The rules forbid two offices of the body from one country. */
  record SameCountry(OfficeTerm other) implements TermOutcome {}

  /** The person holds this office already on some of these days. */
  record AlreadyHolds(OfficeTerm there) implements TermOutcome {}

  /** The rules allow no further full term in a row. */
  record LimitReached(TermLimits.Verdict.Exceeded verdict) implements TermOutcome {}

  /**
   * The person does not sit in the body on the first day; {@link Bodies#appointDespite} records it
   * all the same, for a reason.
   */
  record NotOnRoster(LocalDate day) implements TermOutcome {}

  /** The office does not exist on all of these days. */
  record OutsideOffice(Office office) implements TermOutcome {}

  /** The last day lies outside the term. */
  record OutsideTerm(OfficeTerm term) implements TermOutcome {}

  /** Someone else changed it first; this is what is there now. */
  record Stale(OfficeTerm current) implements TermOutcome {}
}
