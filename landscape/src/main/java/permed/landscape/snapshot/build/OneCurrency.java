package permed.landscape.snapshot.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.landscape.grant.FundingLine;

/** Adds up a project's funding lines, where that is possible without converting. */
final class OneCurrency {

  private OneCurrency() {}

  /** The sum, or null when there is no line or the lines are in several currencies. */
  static @Nullable Money sum(List<FundingLine> lines) {
    Money sum = null;
    for (FundingLine line : lines) {
      if (sum != null && !sum.currency().equals(line.amount().currency())) {
        return null;
      }
      sum = sum == null ? line.amount() : sum.plus(line.amount());
    }
    return sum;
  }
}
