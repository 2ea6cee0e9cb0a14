package permed.landscape.source.cerif;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.FundingLine.Basis;
import permed.landscape.grant.FundingLine.Kind;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.Payers;
import permed.landscape.source.record.finding.AmountNotStated;
import permed.landscape.source.record.finding.MissingCurrency;
import permed.landscape.source.record.finding.NoPayer;

/** Who gives how much for a project: one line for each funding that states an amount. */
record Fundings(Fields project) {

  List<FundingLine> lines() {
    List<FundingLine> lines = new ArrayList<>();
    for (Fields funded : project.each("Funded")) {
      Fields funding = funded.one("As").one("Funding");
      Money amount = amount(funding.one("Amount"));
      Funder payer = payer(funded, funding);
      if (amount != null && payer == null) {
        funded.report(new NoPayer(funded.where("By"), "empty"));
      }
      if (amount != null && payer != null) {
        lines.add(
            new FundingLine(payer, amount, Kind.AWARDED, Basis.STATED, funding.where("Amount")));
      }
    }
    if (lines.isEmpty()) {
      project.report(new AmountNotStated(project.where("Funded.As.Funding.Amount"), "none"));
    }
    return lines;
  }

  private static @Nullable Money amount(Fields amount) {
    if (amount.value().isEmpty()) {
      return null;
    }
    if (amount.plain("@currency").isEmpty()) {
      amount.report(new MissingCurrency(amount.where("@currency"), "amount " + amount.value()));
      return null;
    }
    Currency currency = amount.currency("@currency");
    return currency == null ? null : amount.amountAboveZero("#", currency);
  }

  /** Told beside the funding, or inside it. */
  private static @Nullable Funder payer(Fields funded, Fields funding) {
    Fields by = funded.one("By").isEmpty() ? funding.one("Funder") : funded.one("By");
    String name = OrgUnits.name(by);
    List<SourceRecordId> ids = OrgUnits.publicIds(by);
    if (name.isEmpty() && ids.isEmpty()) {
      return null;
    }
    Country country = OrgUnits.country(by);
    return Payers.of(name, ids, country == null ? "" : country.code());
  }
}
