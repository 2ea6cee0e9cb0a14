package permed.landscape.source.crossref;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.AmountText;
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
import permed.landscape.source.record.finding.SeveralPayers;

/**
 * Who gives how much for one project: what each funder states itself; else the amount of the
 * project, given to its only funder, or by the percentages of several if they make up the whole.
 */
record Funding(Fields project) {

  private static final String AMOUNT = "award-amount";
  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** One funder and the part of the record that names it. */
  private record Part(Funder payer, Fields funding) {}

  List<FundingLine> lines() {
    List<Part> parts = parts();
    List<FundingLine> stated = new ArrayList<>();
    for (Part part : parts) {
      Money amount = amount(part.funding);
      if (amount != null) {
        stated.add(line(part, amount));
      }
    }
    if (!stated.isEmpty()) {
      return stated;
    }
    Money whole = amount(project);
    if (whole == null) {
      noteNoAmount();
      return List.of();
    }
    return shared(parts, whole);
  }

  /** An amount without currency has its own finding. */
  private void noteNoAmount() {
    Fields stated = project.one(AMOUNT);
    String seen = stated.plain("amount");
    if (seen.isEmpty() || !stated.plain("currency").isEmpty()) {
      project.report(new AmountNotStated(project.where(AMOUNT), seen.isEmpty() ? "empty" : seen));
    }
  }

  private List<FundingLine> shared(List<Part> parts, Money whole) {
    if (parts.isEmpty()) {
      project.report(new NoPayer(project.where("funding.funder"), "empty"));
      return List.of();
    }
    long[] weights = weights(parts);
    if (weights == null) {
      String names = String.join(", ", parts.stream().map(part -> part.payer.name()).toList());
      project.report(new SeveralPayers(project.where("funding"), names));
      return List.of();
    }
    Money[] shares = whole.split(weights);
    List<FundingLine> lines = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      lines.add(line(parts.get(i), shares[i]));
    }
    return lines;
  }

  /** In hundredths of a per cent; null if they do not make up the whole. */
  private static long @Nullable [] weights(List<Part> parts) {
    if (parts.size() == 1) {
      return new long[] {1};
    }
    long[] weights = new long[parts.size()];
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < weights.length; i++) {
      String text = parts.get(i).funding.one(AMOUNT).plain("percentage");
      BigDecimal percentage = AmountText.parse(text).orElse(BigDecimal.ZERO);
      weights[i] = percentage.movePointRight(2).max(BigDecimal.ZERO).longValue();
      sum = sum.add(percentage);
    }
    return sum.compareTo(WHOLE) == 0 ? weights : null;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Fields funding : project.each("funding")) {
      Fields funder = funding.one("funder");
      String name = funder.text("name");
      List<SourceRecordId> ids =
          funder.each("id").stream()
              .map(id -> PublicIds.ofOrganisation(id.plain("id")))
              .flatMap(Optional::stream)
              .toList();
      if (!name.isEmpty() || !ids.isEmpty()) {
        parts.add(new Part(Payers.of(name, ids, ""), funding));
      } else if (!funding.one(AMOUNT).plain("amount").isEmpty()) {
        funding.report(new NoPayer(funding.where("funder"), "empty"));
      }
    }
    return parts;
  }

  private static @Nullable Money amount(Fields part) {
    Fields stated = part.one(AMOUNT);
    String text = stated.plain("amount");
    if (text.isEmpty()) {
      return null;
    }
    if (stated.plain("currency").isEmpty()) {
      stated.report(new MissingCurrency(stated.where("currency"), "amount " + text));
      return null;
    }
    Currency currency = stated.currency("currency");
    return currency == null ? null : stated.amountAboveZero("amount", currency);
  }

  private static FundingLine line(Part part, Money amount) {
    return new FundingLine(
        part.payer, amount, Kind.AWARDED, Basis.STATED, part.funding.where(AMOUNT));
  }
}
