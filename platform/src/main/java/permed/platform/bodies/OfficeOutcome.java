package permed.platform.bodies;

import java.time.LocalDate;

/** What came of adding or amending an office. */
public sealed interface OfficeOutcome {

  record Recorded(Office office) implements OfficeOutcome {}

  /** More persons hold it on a day than it would have places. */
  record TooFewPlaces(LocalDate day) implements OfficeOutcome {}

  /** Someone else amended it first; this is what is there now. */
  record Stale(Office current) implements OfficeOutcome {}
}
