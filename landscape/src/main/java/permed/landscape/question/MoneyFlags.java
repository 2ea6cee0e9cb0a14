package permed.landscape.question;

import permed.landscape.question.Answer.Reason;
import permed.landscape.snapshot.Columns;

/** What is known of the money of a line or a project, one bit each. */
final class MoneyFlags {

  static final int NO_AMOUNT = 1;
  static final int NO_DATE = 2;
  static final int NO_RATE = 4;
  static final int NO_DEFLATOR = 8;

  /** At least one line has an amount that can be shown. */
  static final int KNOWN = 16;

  /** The money counts with the award this one is a part of. */
  static final int PART_OF_ANOTHER = 32;

  /** How many combinations of the bits there are. */
  static final int COMBINATIONS = 64;

  private MoneyFlags() {}

  /** Why a project has no line. */
  static int withoutLines(Columns columns, int project) {
    return columns.isCountedElsewhere(project) ? PART_OF_ANOTHER : NO_AMOUNT;
  }

  /** The bit of a reason; 0 for one that is not about money. */
  static int of(Reason reason) {
    return switch (reason) {
      case NO_AMOUNT -> NO_AMOUNT;
      case NO_DATE -> NO_DATE;
      case NO_RATE -> NO_RATE;
      case NO_DEFLATOR -> NO_DEFLATOR;
      case PART_OF_ANOTHER -> PART_OF_ANOTHER;
      case GONE, NOT_STATED, NO_SHARE -> 0;
    };
  }
}
