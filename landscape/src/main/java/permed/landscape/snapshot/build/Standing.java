package permed.landscape.snapshot.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.Delivery;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Counting;
import permed.landscape.snapshot.store.ProjectRecord;

/**
 * The awards that make up the snapshot, in the order of their ids. May be read by several threads.
 *
 * @param awards the standing records of each
 * @param deliveries newest first
 */
record Standing(
    List<List<Intake.Kept>> awards, Wholes wholes, Spool spool, List<Delivery> deliveries) {

  int size() {
    return awards.size();
  }

  /**
   * @param ordinal its number in the text index and the columns
   */
  SortedAward read(int ordinal) {
    List<StandingRecord> records = new ArrayList<>();
    List<Project> projects = new ArrayList<>();
    for (Intake.Kept one : awards.get(ordinal)) {
      byte[] bytes = one.bytes(spool);
      Project project = ProjectRecord.read(bytes);
      projects.add(project);
      String delivery = deliveries.get(one.rank()).sha256();
      records.add(
          new StandingRecord(
              project, one.rank(), delivery, goneSince(one), one.fingerprint(), bytes));
    }
    Set<SourceRecordId> gone = gone(records);
    List<Counting.Verdict> lines = Counting.of(projects, parts(projects), gone);
    return new SortedAward(Award.of(projects, lines, gone), ordinal, records);
  }

  private @Nullable PartialDate goneSince(Intake.Kept one) {
    return one.isGone() ? deliveries.get(one.lackedBy()).dumpDate() : null;
  }

  private static Set<SourceRecordId> gone(List<StandingRecord> records) {
    return records.stream()
        .filter(record -> record.goneSince() != null)
        .map(record -> record.project().id())
        .collect(Collectors.toSet());
  }

  private List<Counting.Part> parts(List<Project> records) {
    return records.stream()
        .flatMap(record -> wholes.of(record).stream())
        .filter(part -> records.stream().noneMatch(one -> one.id().equals(part.whole().id())))
        .toList();
  }
}
