package permed.landscape.snapshot.build;

import java.util.List;
import permed.landscape.delivery.Delivery;
import permed.landscape.snapshot.store.ProjectRecord;

/**
 * The records that make up the snapshot, in the order of their ids. May be read by several threads.
 *
 * @param deliveries newest first
 */
record Standing(List<Intake.Kept> kept, Spool spool, List<Delivery> deliveries) {

  int size() {
    return kept.size();
  }

  /**
   * @param ordinal its number in the text index and the columns
   */
  SortedProject read(int ordinal) {
    Intake.Kept one = kept.get(ordinal);
    byte[] record = spool.read(one.position(), one.length());
    return new SortedProject(
        ProjectRecord.read(record),
        ordinal,
        one.rank(),
        deliveries.get(one.rank()).sha256(),
        one.fingerprint(),
        record);
  }
}
