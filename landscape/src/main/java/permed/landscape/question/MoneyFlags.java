package permed.landscape.question;

import permed.landscape.question.Answer.Reason;

/** What is known of the money of a line or a project, one bit each. */
final class MoneyFlags {

  static final int NO_AMOUNT = 1;
  static final int NO_DATE = 2;
  static final int NO_RATE = 4;
  static final int NO_DEFLATOR = 8;

  /** At least one line has an amount that can be shown. */
  static final int KNOWN = 16;

  private MoneyFlags() {}

  /** The bit of a reason; 0 for one that is not about money. */
  static int of(Reason reason) {
    return switch (reason) {
      case NO_AMOUNT -> NO_AMOUNT;
      case NO_DATE -> NO_DATE;
      case NO_RATE -> NO_RATE;
      case NO_DEFLATOR -> NO_DEFLATOR;
      case NOT_STATED, NO_SHARE -> 0;
    };
  }
}
