package permed.landscape.source.openalex;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.FundingLine.Basis;
import permed.landscape.grant.FundingLine.Kind;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.Payers;
import permed.landscape.source.record.PublicIds;
import permed.landscape.source.record.finding.AmountNotStated;
import permed.landscape.source.record.finding.MissingCurrency;
import permed.landscape.source.record.finding.NoPayer;

/** Who gives how much for one award. */
record Payment(Fields award) {

  private static final String AMOUNT = "amount";
  private static final String CURRENCY = "currency";

  List<FundingLine> lines() {
    Funder payer = payer();
    String stated = award.plain(AMOUNT);
    if (stated.isEmpty()) {
      award.report(new AmountNotStated(award.where(AMOUNT), "empty"));
      return List.of();
    }
    Currency currency = currency(stated);
    if (payer == null || currency == null) {
      return List.of();
    }
    Money amount = award.amountAboveZero(AMOUNT, currency);
    if (amount == null) {
      award.report(new AmountNotStated(award.where(AMOUNT), stated));
      return List.of();
    }
    return List.of(new FundingLine(payer, amount, Kind.AWARDED, Basis.STATED, award.where(AMOUNT)));
  }

  private @Nullable Currency currency(String amount) {
    if (award.plain(CURRENCY).isEmpty()) {
      award.report(new MissingCurrency(award.where(CURRENCY), "amount " + amount));
      return null;
    }
    return award.currency(CURRENCY);
  }

  private @Nullable Funder payer() {
    Fields funder = award.one("funder");
    String name = funder.text("display_name");
    List<SourceRecordId> ids = new ArrayList<>();
    PublicIds.fundref(funder.plain("doi")).ifPresent(ids::add);
    PublicIds.ror(funder.plain("ror")).ifPresent(ids::add);
    String own = funder.plain("id");
    if (!own.isEmpty()) {
      ids.add(new SourceRecordId(OpenAlexReader.SOURCE, own.substring(own.lastIndexOf('/') + 1)));
    }
    if (name.isEmpty() && ids.isEmpty()) {
      award.report(new NoPayer(award.where("funder"), "empty"));
      return null;
    }
    return Payers.of(name, ids, "");
  }
}
