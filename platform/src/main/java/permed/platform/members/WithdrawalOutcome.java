package permed.platform.members;

import java.time.LocalDate;
import java.util.List;

/** What came of withdrawing a whole country, region or the Commission. */
public sealed interface WithdrawalOutcome {

  record Withdrawn(List<Membership> memberships) implements WithdrawalOutcome {

    public Withdrawn {
      memberships = List.copyOf(memberships);
    }
  }

  /** No organisation belongs to the consortium, or applies, for it. */
  record NobodyActsForIt() implements WithdrawalOutcome {}

  /** A membership already has a later step. */
  record BackInTime(Membership membership, LocalDate earliest) implements WithdrawalOutcome {}
}
