package permed.landscape.source.threesixty;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.FundingLine.Basis;
import permed.landscape.grant.FundingLine.Kind;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.Payers;
import permed.landscape.source.record.finding.AmountNotStated;
import permed.landscape.source.record.finding.MissingCurrency;
import permed.landscape.source.record.finding.NoPayer;
import permed.landscape.source.record.finding.SeveralPayers;

/**
 * Who pays how much. What was awarded and what was paid out of it are two kinds of money: a line
 * for the award is all that counts, and one for the payments only where no award is stated.
 */
record Award(Fields grant) {

  List<FundingLine> lines() {
    Funder payer = payer();
    Currency currency = currency();
    if (payer == null || currency == null) {
      return List.of();
    }
    Money awarded = grant.amountAboveZero("amountAwarded", currency);
    if (awarded != null) {
      return List.of(line(payer, awarded, Kind.AWARDED, "amountAwarded"));
    }
    Money paid = grant.amountAboveZero("amountDisbursed", currency);
    if (paid != null) {
      return List.of(line(payer, paid, Kind.PAID, "amountDisbursed"));
    }
    String seen = grant.plain("amountAwarded");
    grant.report(
        new AmountNotStated(grant.where("amountAwarded"), seen.isEmpty() ? "empty" : seen));
    return List.of();
  }

  private FundingLine line(Funder payer, Money amount, Kind kind, String field) {
    return new FundingLine(payer, amount, kind, Basis.STATED, grant.where(field));
  }

  private @Nullable Currency currency() {
    if (grant.plain("currency").isEmpty()) {
      String seen = "amount " + grant.first("amountAwarded", "amountDisbursed");
      grant.report(new MissingCurrency(grant.where("currency"), seen));
      return null;
    }
    return grant.currency("currency");
  }

  /** The standard allows one; of several nobody can say who gave which part. */
  private @Nullable Funder payer() {
    List<Funder> payers = new ArrayList<>();
    for (Fields funder : grant.each("fundingOrganization")) {
      String name = funder.text("name");
      OrgId id = new OrgId(funder.plain("id"));
      if (!name.isEmpty() || !id.isEmpty()) {
        payers.add(Payers.of(name, id.asList(), id.country()));
      }
    }
    if (payers.isEmpty()) {
      grant.report(new NoPayer(grant.where("fundingOrganization"), "empty"));
      return null;
    }
    if (payers.size() > 1) {
      String names = String.join(", ", payers.stream().map(Funder::name).toList());
      grant.report(new SeveralPayers(grant.where("fundingOrganization"), names));
      return null;
    }
    return payers.getFirst();
  }
}
