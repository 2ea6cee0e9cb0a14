package permed.landscape.question;

import java.math.BigDecimal;
import java.util.List;

/**
 * The answer to one question of one snapshot.
 *
 * @param rows one a group, in the natural order of the first dimension, then the second; a single
 *     row without keys when nothing is grouped by
 * @param total the figure over all groups, each project once
 * @param excluded what the figure leaves out, and why; empty when nothing is left out
 * @param overlapping whether groups may sum to more than the total (counting rule {@code full} over
 *     a dimension with several values a project)
 */
public record Answer(
    Question question,
    String snapshotId,
    List<Row> rows,
    Row total,
    List<Excluded> excluded,
    boolean overlapping) {

  public Answer {
    rows = List.copyOf(rows);
    excluded = List.copyOf(excluded);
  }

  /**
   * One group.
   *
   * @param groups the group's value in each dimension asked for
   * @param projects projects that fall in the group, each once
   * @param value the measure: money at the currency's scale, or a number of projects (with decimals
   *     only when apportioned)
   */
  public record Row(List<Group> groups, long projects, BigDecimal value) {
    public Row {
      groups = List.copyOf(groups);
    }
  }

  /**
   * A value of a dimension; {@code key} is {@link Filter#NOT_STATED} where the source states none.
   */
  public record Group(String key, String label) {}

  /**
   * Projects the figure could not take in, wholly or in part; one project may have several reasons.
   *
   * @param detail the dimension that is not stated, the currencies without rate or the funders
   *     without deflator; else empty
   */
  public record Excluded(Reason reason, long projects, String detail) {}

  /** Why something is left out of a figure. */
  public enum Reason {
    /** No funding line with an amount. */
    NO_AMOUNT,
    /** Its money is counted with the award it is a part of. */
    PART_OF_ANOTHER,
    /** Gone from its source: the newest complete delivery has it no more. */
    GONE,
    /** No start or end date where the question needs one. */
    NO_DATE,
    /** No exchange rate for the day of the money. */
    NO_RATE,
    /** No deflator for the payer's area and year. */
    NO_DEFLATOR,
    /** A filter asks for a value this record does not state. */
    NOT_STATED,
    /** Shares between participants are unknown; shown under "not stated". */
    NO_SHARE
  }
}
