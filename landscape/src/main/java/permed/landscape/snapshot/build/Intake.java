package permed.landscape.snapshot.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import permed.landscape.delivery.Delivery;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.snapshot.store.ProjectRecord;

/**
 * Takes in every record of every delivery, newest delivery first, and keeps of each project the
 * first record it sees; all records get a row in the table of versions.
 */
final class Intake implements AutoCloseable {

  private final Spool spool;
  private final Rows versions;
  private final Gathering gathering;
  private final Map<SourceRecordId, Kept> kept = new HashMap<>();
  private final Map<String, long[]> counts = new HashMap<>();
  private long age;

  Intake(Spool spool, Tables tables, Gathering gathering) {
    this.spool = spool;
    this.gathering = gathering;
    this.versions = tables.append(Table.VERSION);
  }

  void add(Project project, Delivery delivery, int rank) {
    byte[] record = ProjectRecord.write(project);
    String fingerprint = ProjectRecord.fingerprint(record);
    boolean current = !kept.containsKey(project.id());
    if (current) {
      long position = spool.append(record);
      kept.put(project.id(), new Kept(project.id(), position, record.length, rank, fingerprint));
      gathering.add(project);
    }
    counts.computeIfAbsent(delivery.sha256(), unseen -> new long[2])[current ? 0 : 1]++;
    addVersion(project, delivery, fingerprint, current);
  }

  /** How many records of a delivery stand. */
  long current(Delivery delivery) {
    return counts(delivery)[0];
  }

  /** How many records of a delivery a newer one replaces. */
  long superseded(Delivery delivery) {
    return counts(delivery)[1];
  }

  /** The records that stand, by id; nothing can be added any more. */
  List<Kept> finish() {
    spool.flush();
    List<Kept> sorted = new ArrayList<>(kept.values());
    kept.clear();
    sorted.sort(Comparator.comparing(Kept::id));
    return sorted;
  }

  @Override
  public void close() {
    versions.close();
  }

  private long[] counts(Delivery delivery) {
    return counts.getOrDefault(delivery.sha256(), new long[2]);
  }

  private void addVersion(Project project, Delivery delivery, String fingerprint, boolean current) {
    versions
        .begin()
        .text(project.id().source())
        .text(project.id().localId())
        .text(delivery.sha256())
        .date(delivery.dumpDate())
        .text(project.description().title())
        .money(OneCurrency.sum(project.fundingLines()))
        .date(project.timing().start())
        .date(project.timing().end())
        .number(project.participations().size())
        .text(fingerprint)
        .flag(current)
        .number(age++)
        .end();
  }

  /** Where the standing record of a project lies in the spool. */
  record Kept(SourceRecordId id, long position, int length, int rank, String fingerprint) {

    byte[] bytes(Spool spool) {
      return spool.read(position, length);
    }

    Project read(Spool spool) {
      return ProjectRecord.read(bytes(spool));
    }
  }
}
