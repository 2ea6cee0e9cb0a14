package permed.landscape.source.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
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
import permed.landscape.source.finding.EndBeforeStart;
import permed.landscape.source.mapping.Rules.FundingRule;
import permed.landscape.source.mapping.Rules.PeriodRule;
import permed.landscape.source.mapping.finding.AmountMissing;
import permed.landscape.source.mapping.finding.TotalContradicted;
import permed.landscape.source.mapping.finding.UnknownPayer;
import permed.landscape.source.mapping.finding.ZeroAmount;

/** The money of one project, line by line. */
final class Funding {

  private final Mapping mapping;
  private final Scale scale;
  private final ProjectRows rows;
  private final List<Finding> findings;
  private final List<FundingLine> lines = new ArrayList<>();
  private boolean zeroSeen;

  Funding(Mapping mapping, Scale scale, ProjectRows rows, List<Finding> findings) {
    this.mapping = mapping;
    this.scale = scale;
    this.rows = rows;
    this.findings = findings;
  }

  List<FundingLine> lines() {
    boolean expected = false;
    for (boolean ifNone : new boolean[] {false, true}) {
      boolean wanted = !ifNone || lines.isEmpty();
      for (TableRow row : rows.all()) {
        for (FundingRule rule : row.rule().funding()) {
          expected = true;
          if (wanted && rule.ifNone() == ifNone && !scale.isRefused(row.table(), rule)) {
            add(row, rule);
          }
        }
      }
    }
    if (expected && lines.isEmpty() && !zeroSeen) {
      findings.add(new AmountMissing(rows.own().getFirst().where(rows.id()), "no amount"));
    }
    compareWithTotal();
    return lines;
  }

  private void add(TableRow row, FundingRule rule) {
    for (Fields item : Items.of(row.fields(rows.id(), findings), rule.choice())) {
      Money amount = item.amount(rule.amount(), rule.currency());
      if (amount == null) {
        noteLostItem(item, rule);
        continue;
      }
      if (amount.signum() == 0 && !rule.zeroIsKnown()) {
        item.report(new ZeroAmount(item.where(rule.amount()), item.text(rule.amount())));
        zeroSeen = true;
        continue;
      }
      Funder payer = payer(item, rule);
      if (payer != null) {
        lines.add(line(item, rule, payer, amount));
      }
    }
  }

  /**
   * An item of a packed cell says that somebody pays: without an amount it must not just vanish.
   */
  private static void noteLostItem(Fields item, FundingRule rule) {
    if (rule.choice().each() != null && item.text(rule.amount()).isEmpty()) {
      String seen = item.text(rule.payer());
      item.report(
          new AmountMissing(
              item.where(rule.amount()), seen.isEmpty() ? "empty" : Fields.shortened(seen)));
    }
  }

  private FundingLine line(Fields item, FundingRule rule, Funder payer, Money amount) {
    Kind kind = item.word(rule.kind(), Kind.class).orElse(Kind.AWARDED);
    Period period = rule.period() == null ? null : period(item, rule.period());
    return new FundingLine(payer, amount, kind, Basis.STATED, period, item.where(rule.amount()));
  }

  private @Nullable Funder payer(Fields item, FundingRule rule) {
    String name = item.text(rule.payer());
    Optional<Funder> payer = mapping.payer(name);
    if (payer.isEmpty()) {
      String seen = name.isEmpty() ? "empty" : Fields.shortened(name);
      item.report(new UnknownPayer(item.where(rule.payer()), seen));
    }
    return payer.orElse(null);
  }

  private static @Nullable Period period(Fields item, PeriodRule rule) {
    PartialDate year = item.date(rule.year());
    if (year != null) {
      return yearOf(year.year(), rule);
    }
    PartialDate start = item.date(rule.start());
    PartialDate end = item.date(rule.end());
    if (start == null) {
      return null;
    }
    if (end != null && end.latest().isBefore(start.earliest())) {
      item.report(new EndBeforeStart(item.where(rule.end()), start + " to " + end));
      return null;
    }
    return new Period(start.earliest(), end == null ? null : end.latest());
  }

  private static Period yearOf(int year, PeriodRule rule) {
    MonthDay firstDay = rule.firstDay();
    if (firstDay == null) {
      return Period.ofYear(year);
    }
    LocalDate first = firstDay.atYear(rule.namedAfterEnd() ? year - 1 : year);
    return Period.of(first, first.plusYears(1).minusDays(1));
  }

  private void compareWithTotal() {
    for (TableRow row : rows.own()) {
      CellRule rule = row.rule().project().cell("total");
      Fields fields = row.fields(rows.id(), findings);
      BigDecimal total = rule.reading().amounts().parse(fields.text(rule), 2).orElse(null);
      BigDecimal sum =
          lines.stream().map(one -> one.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (total != null && !lines.isEmpty() && total.compareTo(sum) != 0) {
        String seen = total.toPlainString() + ", together " + sum.toPlainString();
        findings.add(new TotalContradicted(fields.where(rule), seen));
      }
    }
  }
}
