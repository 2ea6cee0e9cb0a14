package permed.landscape.snapshot.build;

import java.util.SortedMap;
import java.util.TreeMap;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.RejectedRow;

/** Counts all findings, keeps the first of each kind and delivery, and every rejected row. */
final class Defects implements AutoCloseable {

  private static final long EXAMPLES = 1_000;

  private final Rows findings;
  private final Rows rejected;
  private final Rows findingCounts;
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final SortedMap<String, Count> ofDelivery = new TreeMap<>();

  Defects(Tables tables) {
    findings = tables.append(Table.FINDING);
    rejected = tables.append(Table.REJECTED);
    findingCounts = tables.append(Table.FINDING_COUNT);
  }

  void add(String delivery, Finding finding) {
    counts.merge(finding.code(), 1L, Long::sum);
    Count count =
        ofDelivery.computeIfAbsent(
            finding.code() + ' ' + finding.severity(), unseen -> new Count(finding));
    if (count.findings++ < EXAMPLES) {
      addExample(delivery, finding);
    }
  }

  /** Keeps a rejected row; its reason is one finding more. */
  void add(String delivery, RejectedRow row) {
    Finding reason = row.reason();
    add(delivery, reason);
    pointer(rejected.begin().text(delivery).text(reason.code()), reason.where())
        .text(reason.seen())
        .text(reason.remedy())
        .text(row.verbatim())
        .end();
  }

  /** Writes down the counts of the delivery that has been read. */
  void endDelivery(String delivery) {
    for (Count count : ofDelivery.values()) {
      findingCounts
          .begin()
          .text(delivery)
          .text(count.first.code())
          .text(count.first.severity().name())
          .number(count.findings)
          .end();
    }
    ofDelivery.clear();
  }

  /** How many findings of each code, over all deliveries. */
  SortedMap<String, Long> counts() {
    return counts;
  }

  @Override
  public void close() {
    findings.close();
    rejected.close();
    findingCounts.close();
  }

  private void addExample(String delivery, Finding finding) {
    Rows row =
        findings
            .begin()
            .text(delivery)
            .text(finding.code())
            .text(finding.severity().name())
            .text(finding.subject());
    pointer(row, finding.where()).text(finding.seen()).text(finding.remedy()).end();
  }

  private static Rows pointer(Rows row, SourcePointer where) {
    return row.text(where.file()).number(where.line()).text(where.key()).text(where.field());
  }

  /** How often one kind of finding occurs in one delivery. */
  private static final class Count {
    private final Finding first;
    private long findings;

    Count(Finding first) {
      this.first = first;
    }
  }
}
