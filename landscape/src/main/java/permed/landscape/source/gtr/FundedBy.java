package permed.landscape.source.gtr;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.FundingLine.Basis;
import permed.landscape.grant.FundingLine.Kind;
import permed.landscape.source.gtr.finding.FundNotDelivered;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.Payers;
import permed.landscape.source.record.finding.AmountNotStated;
import permed.landscape.source.record.finding.NoPayer;
import tools.jackson.databind.JsonNode;

/**
 * What a council gives to a project: its funds; where none is delivered, the offers to the
 * participants added up. A council's own institutes state what they spend instead of what they are
 * given; that counts only where nothing was given.
 */
record FundedBy(Fields project, Links links, Directory directory) {

  private static final Currency POUNDS = Participants.POUNDS;

  List<FundingLine> lines() {
    String name = project.plain("leadFunder");
    if (name.isEmpty()) {
      project.report(new NoPayer(project.where("leadFunder"), "empty"));
      return List.of();
    }
    Funder payer = Payers.ofShortName(name, "GB");
    List<FundingLine> given = fromFunds(payer, "INCOME", Kind.AWARDED);
    List<FundingLine> lines = given.isEmpty() ? fromFunds(payer, "EXPENDITURE", Kind.PAID) : given;
    noteAbsentFunds();
    if (!lines.isEmpty()) {
      return lines;
    }
    Money offers = offers();
    if (offers == null || offers.signum() <= 0) {
      project.report(new AmountNotStated(project.where("links.FUND"), "no fund"));
      return List.of();
    }
    return List.of(
        new FundingLine(
            payer,
            offers,
            Kind.AWARDED,
            Basis.SUM_OF_CONTRIBUTIONS,
            project.where("participantValues")));
  }

  private List<FundingLine> fromFunds(Funder payer, String category, Kind kind) {
    List<FundingLine> lines = new ArrayList<>();
    for (Fields link : links.to("FUND")) {
      JsonNode fund = directory.fund(Links.target(link));
      if (fund != null && fund.path("category").asString("INCOME").startsWith(category)) {
        Fields fields = link.at(fund);
        Money amount = amount(fields.one("valuePounds"));
        if (amount != null) {
          lines.add(
              new FundingLine(
                  payer, amount, kind, Basis.STATED, period(fields), fields.where("valuePounds")));
        }
      }
    }
    return lines;
  }

  private void noteAbsentFunds() {
    for (Fields link : links.to("FUND")) {
      String id = Links.target(link);
      if (directory.fund(id) == null) {
        Finding absent = new FundNotDelivered(link.where("href"), id);
        link.report(absent);
      }
    }
  }

  private static @Nullable Money amount(Fields value) {
    Currency currency =
        value.plain("currencyCode").isEmpty() ? POUNDS : value.currency("currencyCode");
    return currency == null ? null : value.amountAboveZero("amount", currency);
  }

  private static @Nullable Period period(Fields fund) {
    Optional<PartialDate> start = Optional.ofNullable(fund.date("start", Participants.LONDON));
    PartialDate end = fund.date("end", Participants.LONDON);
    return start
        .filter(day -> end == null || !end.latest().isBefore(day.earliest()))
        .map(day -> new Period(day.earliest(), end == null ? null : end.latest()))
        .orElse(null);
  }

  private @Nullable Money offers() {
    Money sum = null;
    for (Fields value : project.one("participantValues").each("participant")) {
      Money offer = value.amount("grantOffer", POUNDS);
      if (offer != null) {
        sum = sum == null ? offer : sum.plus(offer);
      }
    }
    return sum;
  }
}
