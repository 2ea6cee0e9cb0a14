package permed.landscape.grant;

import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;

/**
 * One organisation's part in one project.
 *
 * @param order rank in the consortium as the source gives it, 0 when it gives none
 * @param contribution money from the payer for this participant, linked third parties included
 * @param netContribution the same without what it passes on; absent when the source does not say
 * @param cost the participant's total cost
 * @param ended whether it left the project before the end
 */
public record Participation(
    Organisation organisation,
    Role role,
    int order,
    @Nullable Money contribution,
    @Nullable Money netContribution,
    @Nullable Money cost,
    boolean ended) {

  /** The money this participant keeps: net where stated, else the contribution. */
  public @Nullable Money share() {
    return netContribution != null ? netContribution : contribution;
  }

  /** Part played in the consortium. */
  public enum Role {
    COORDINATOR,
    PARTICIPANT,
    ASSOCIATED_PARTNER,
    THIRD_PARTY,
    INTERNATIONAL_PARTNER,
    OTHER
  }
}
