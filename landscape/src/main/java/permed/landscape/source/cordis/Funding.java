package permed.landscape.source.cordis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.money.Money;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.FundingLine.Basis;
import permed.landscape.grant.FundingLine.Kind;
import permed.landscape.source.cordis.finding.AmountDiffersFromContributions;
import permed.landscape.source.cordis.finding.AmountFromContributions;
import permed.landscape.source.cordis.finding.ContributionMissing;
import permed.landscape.source.cordis.finding.NoAmount;

/**
 * What the Commission gives to one project: the maximum contribution if it is above zero, else the
 * sum of the participants' contributions if that is not zero, else nothing anyone knows.
 */
record Funding(FieldReader fields, Consortium consortium, List<Finding> findings) {

  private static final BigDecimal TOLERATED_EUROS = BigDecimal.ONE;
  private static final BigDecimal TOLERATED_SHARE = new BigDecimal("0.005");

  List<FundingLine> lines() {
    Money stated = fields.amountAboveZero(ProjectColumn.EC_MAX_CONTRIBUTION);
    Money sum = consortium.sum();
    if (stated != null) {
      compare(stated, sum);
      return List.of(line(stated, Basis.STATED));
    }
    if (sum == null || sum.signum() == 0) {
      String seen = sum == null ? "no contribution" : "contributions of zero";
      report(new NoAmount(fields.where(ProjectColumn.EC_MAX_CONTRIBUTION), seen));
      return List.of();
    }
    report(
        new AmountFromContributions(
            fields.where(ProjectColumn.EC_MAX_CONTRIBUTION), sum.toString()));
    noteUnstated();
    return List.of(line(sum, Basis.SUM_OF_CONTRIBUTIONS));
  }

  private void noteUnstated() {
    long unstated = consortium.unstated();
    if (unstated > 0) {
      String seen = "%d of %d participants".formatted(unstated, consortium.participations().size());
      report(new ContributionMissing(fields.where(ProjectColumn.EC_MAX_CONTRIBUTION), seen));
    }
  }

  private void compare(Money stated, @Nullable Money sum) {
    if (sum == null) {
      return;
    }
    BigDecimal tolerated = stated.amount().multiply(TOLERATED_SHARE).add(TOLERATED_EUROS);
    if (stated.minus(sum).amount().abs().compareTo(tolerated) > 0) {
      report(
          new AmountDiffersFromContributions(
              fields.where(ProjectColumn.EC_MAX_CONTRIBUTION), stated + ", together " + sum));
    }
  }

  private FundingLine line(Money amount, Basis basis) {
    return new FundingLine(
        Funder.EUROPEAN_COMMISSION,
        amount,
        Kind.AWARDED,
        basis,
        fields.where(ProjectColumn.EC_MAX_CONTRIBUTION));
  }

  private void report(Finding finding) {
    findings.add(finding);
  }
}
