package permed.landscape.delivery.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.delivery.ArchivedDelivery;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryTerms;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.Inspection;
import permed.landscape.delivery.StatedTotals;
import permed.landscape.delivery.rehearsal.finding.CutAtLimit;
import permed.landscape.delivery.rehearsal.finding.DeliveredBefore;
import permed.landscape.delivery.rehearsal.finding.MoneyShrunk;
import permed.landscape.delivery.rehearsal.finding.OlderThanLast;
import permed.landscape.delivery.rehearsal.finding.RecordsShrunk;
import permed.landscape.delivery.rehearsal.finding.RoundCount;
import permed.landscape.delivery.rehearsal.finding.TotalReadAsProject;
import permed.landscape.delivery.rehearsal.finding.TotalsContradicted;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingOutcome.RowCount;

/** Looks at a delivery as a whole: is it what it is meant to be? */
final class Guards {

  private final Inspection inspection;
  private final DeliveryTerms terms;
  private final GuardLimits limits;
  private final SourcePointer file;
  private final List<Finding> found = new ArrayList<>();

  Guards(Inspection inspection, DeliveryTerms terms, GuardLimits limits) {
    this.inspection = inspection;
    this.terms = terms;
    this.limits = limits;
    this.file = SourcePointer.of(inspection.fileName());
  }

  /** All that was found, in the order it was looked for. */
  List<Finding> found() {
    return found;
  }

  void againstArchive(Optional<ArchivedDelivery> same, List<Delivery> against) {
    same.ifPresent(
        one ->
            found.add(
                new DeliveredBefore(
                    file,
                    "archived as "
                        + one.delivery().fileName()
                        + ", data of "
                        + one.delivery().dumpDate()
                        + (one.counts() ? "" : ", withdrawn since"))));
    against.stream()
        .filter(one -> one.dumpDate().latest().isAfter(inspection.date().date().latest()))
        .findFirst()
        .ifPresent(
            newest ->
                found.add(
                    new OlderThanLast(
                        file,
                        "data of "
                            + inspection.date().date()
                            + "; "
                            + newest.fileName()
                            + " is of "
                            + newest.dumpDate())));
  }

  /** Only a complete delivery can make records go. */
  void againstWhatStands(Comparison.Counts counts, Sums sums) {
    if (terms.extent() != Extent.COMPLETE) {
      return;
    }
    if (shrinks(
        BigDecimal.valueOf(counts.before()),
        BigDecimal.valueOf(counts.after()),
        limits.shrinkingRecords())) {
      found.add(
          new RecordsShrunk(
              file,
              String.format(Locale.UK, "%,d records, %,d now", counts.after(), counts.before())));
    }
    Map<String, BigDecimal> after = sums.totals(Side.AFTER);
    new TreeMap<>(sums.totals(Side.BEFORE))
        .forEach(
            (currency, before) -> {
              BigDecimal left = after.getOrDefault(currency, BigDecimal.ZERO);
              if (shrinks(before, left, limits.shrinkingMoney())) {
                found.add(
                    new MoneyShrunk(
                        file,
                        String.format(Locale.UK, "%,.2f %s, %,.2f now", left, currency, before)));
              }
            });
  }

  void ofTheFile(TotalRows totalRows) {
    inspection.report().counts().forEach(this::rows);
    statedTotals();
    for (Project project : totalRows.projects()) {
      found.add(
          new TotalReadAsProject(
              file.withKey(project.id().localId()), project.description().title()));
    }
    totalRows.rejected().stream()
        .filter(row -> !NumbersInRow.of(row.verbatim()).hasAnyOf(amounts().values()))
        .findFirst()
        .ifPresent(row -> found.add(new TotalsContradicted(row.reason().where(), row.verbatim())));
  }

  private void rows(RowCount count) {
    SourcePointer where = SourcePointer.of(count.file());
    String seen = String.format(Locale.UK, "%,d rows", count.read());
    if (limits.cutRows().contains(count.read())) {
      found.add(new CutAtLimit(where, seen));
    } else if (count.read() > 0 && count.read() % limits.roundRows() == 0) {
      found.add(new RoundCount(where, seen));
    }
  }

  private void statedTotals() {
    StatedTotals stated = terms.stated();
    long projects = inspection.report().totals().projects();
    if (stated.records() != null && stated.records() != projects) {
      found.add(
          new TotalsContradicted(
              file,
              String.format(
                  Locale.UK, "%,d records read, %,d stated", projects, stated.records())));
    }
    stated
        .amounts()
        .forEach(
            (currency, amount) -> {
              BigDecimal read = amounts().getOrDefault(currency, BigDecimal.ZERO);
              BigDecimal allowed = amount.abs().multiply(limits.tolerance());
              if (read.subtract(amount).abs().compareTo(allowed) > 0) {
                found.add(
                    new TotalsContradicted(
                        file,
                        String.format(
                            Locale.UK, "%,.2f %s read, %,.2f stated", read, currency, amount)));
              }
            });
  }

  private Map<String, BigDecimal> amounts() {
    return inspection.report().totals().amounts();
  }

  private static boolean shrinks(BigDecimal before, BigDecimal after, BigDecimal share) {
    return before.signum() > 0 && before.subtract(after).compareTo(before.multiply(share)) > 0;
  }
}
