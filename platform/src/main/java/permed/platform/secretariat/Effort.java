package permed.platform.secretariat;

import java.math.BigDecimal;
import java.util.Objects;
import permed.platform.members.OrganisationId;

/**
 * Person-months of one partner for one task in one quarter, as last entered.
 *
 * @param version counts entries for the same cell from 1
 * @param months not negative, to two decimals
 */
public record Effort(Cell cell, int version, BigDecimal months) {

  private static final BigDecimal MOST = new BigDecimal("999.99");

  /** Whether the months are foreseen or were worked. */
  public enum Kind {
    PLANNED,
    USED
  }

  /** What the months are for. */
  public record Cell(TaskId task, OrganisationId partner, Quarter quarter, Kind kind) {

    public Cell {
      Objects.requireNonNull(task, "task");
      Objects.requireNonNull(partner, "partner");
      Objects.requireNonNull(quarter, "quarter");
      Objects.requireNonNull(kind, "kind");
    }
  }

  public Effort {
    Objects.requireNonNull(cell, "cell");
    months = months.setScale(2);
    if (!isPossible(months)) {
      throw new IllegalArgumentException("no number of person-months: " + months);
    }
  }

  /** Whether a number can be one of person-months. */
  public static boolean isPossible(BigDecimal months) {
    return months.signum() >= 0
        && months.compareTo(MOST) <= 0
        && months.stripTrailingZeros().scale() <= 2;
  }
}
