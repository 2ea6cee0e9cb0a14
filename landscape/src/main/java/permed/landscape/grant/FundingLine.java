package permed.landscape.grant;

import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.time.Period;

/**
 * What one payer gives to one project: the unit every total is a sum of.
 *
 * @param amount exact, in the currency the payer stated
 * @param basis which field of the source the amount stands on
 * @param period days the money is for, such as a fiscal year; absent when it is for all of the
 *     project's
 * @param where the row the amount was read from
 */
public record FundingLine(
    Funder payer,
    Money amount,
    Kind kind,
    Basis basis,
    @Nullable Period period,
    SourcePointer where) {

  /** Money for all days of the project. */
  public FundingLine(Funder payer, Money amount, Kind kind, Basis basis, SourcePointer where) {
    this(payer, amount, kind, basis, null, where);
  }

  /** How firm the money is. */
  public enum Kind {
    PLANNED,
    COMMITTED,
    AWARDED,
    PAID
  }

  /** Where the amount comes from. */
  public enum Basis {
    /** The source states the project's amount itself. */
    STATED,
    /** The source states none; the participants' contributions were added up. */
    SUM_OF_CONTRIBUTIONS
  }
}
