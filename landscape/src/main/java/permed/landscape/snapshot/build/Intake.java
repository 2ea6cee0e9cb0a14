package permed.landscape.snapshot.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.change.Aspects;
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
  private final Succession succession;
  private final Map<SourceRecordId, Kept> kept = new HashMap<>();
  private final Map<String, Counts> counts = new HashMap<>();
  private long age;

  Intake(Spool spool, Tables tables, Gathering gathering, Succession succession) {
    this.spool = spool;
    this.gathering = gathering;
    this.succession = succession;
    this.versions = tables.append(Table.VERSION);
  }

  void add(Project project, Delivery delivery, int rank) {
    byte[] record = ProjectRecord.write(project);
    String fingerprint = ProjectRecord.fingerprint(record);
    boolean current = !kept.containsKey(project.id());
    if (current) {
      long position = spool.append(record);
      int lackedBy = succession.lackedBy(rank).orElse(Kept.STANDS);
      kept.put(
          project.id(),
          new Kept(project.id(), position, record.length, rank, lackedBy, fingerprint));
      gathering.add(project);
    }
    boolean gone = current && succession.lackedBy(rank).isPresent();
    counts.merge(delivery.sha256(), Counts.of(current, gone), Counts::plus);
    addVersion(project, delivery, rank, fingerprint, current);
  }

  /** What became of the records of a delivery. */
  Counts counts(Delivery delivery) {
    return counts.getOrDefault(delivery.sha256(), Counts.NONE);
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

  private void addVersion(
      Project project, Delivery delivery, int rank, String fingerprint, boolean current) {
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
        .number(rank)
        .text(Aspects.of(project).toString())
        .end();
  }

  /**
   * What became of the records of one delivery.
   *
   * @param current those it has the last word on
   * @param superseded those a newer one replaces
   * @param gone of the current ones those a newer complete delivery of the source has no more
   */
  record Counts(long current, long superseded, long gone) {

    static final Counts NONE = new Counts(0, 0, 0);

    static Counts of(boolean current, boolean gone) {
      return new Counts(current ? 1 : 0, current ? 0 : 1, gone ? 1 : 0);
    }

    Counts plus(Counts other) {
      return new Counts(current + other.current, superseded + other.superseded, gone + other.gone);
    }
  }

  /**
   * Where the last record of a project lies in the spool.
   *
   * @param rank of its delivery
   * @param lackedBy rank of the complete delivery that first had it no more, or {@link #STANDS}
   */
  record Kept(
      SourceRecordId id, long position, int length, int rank, int lackedBy, String fingerprint) {

    static final int STANDS = -1;

    boolean isGone() {
      return lackedBy != STANDS;
    }

    byte[] bytes(Spool spool) {
      return spool.read(position, length);
    }

    Project read(Spool spool) {
      return ProjectRecord.read(bytes(spool));
    }
  }
}
