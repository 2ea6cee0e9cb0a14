package permed.landscape.source.cordis;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import permed.landscape.source.csv.CsvRow;

/**
 * Holds the rows of a dump until all parts are read, split by project id so that one part of the
 * split fits in memory.
 *
 * <p>Small dumps stay in memory, large ones go to one file for each partition. How many partitions
 * there are depends on the size of the dump alone, so the order of projects is the same everywhere.
 */
final class RowStore implements Closeable {

  private static final long PARTITION_BYTES = 16L << 20;
  private static final int MOST_PARTITIONS = 256;
  private static final int SPREAD = 0x9e3779b9;

  private final Partition[] partitions;

  /**
   * @param workspace where to spill
   * @param dumpBytes the unpacked size of the dump
   * @param inMemory the largest dump that is kept in memory
   */
  RowStore(Path workspace, long dumpBytes, long inMemory) throws IOException {
    long wanted = (dumpBytes + PARTITION_BYTES - 1) / PARTITION_BYTES;
    partitions = new Partition[(int) Math.clamp(wanted, 1, MOST_PARTITIONS)];
    for (int i = 0; i < partitions.length; i++) {
      partitions[i] =
          dumpBytes <= inMemory
              ? Partition.inMemory()
              : Partition.spilling(workspace.resolve("rows-" + i));
    }
  }

  void add(CordisFile file, String projectId, CsvRow row) throws IOException {
    partitions[indexOf(projectId)].add(file.ordinal(), row);
  }

  int partitions() {
    return partitions.length;
  }

  /** The rows of one partition, in the order they were added; can be taken once. */
  StoredRows take(int index) throws IOException {
    return new StoredRows(partitions[index].take());
  }

  @Override
  public void close() throws IOException {
    for (Partition partition : partitions) {
      partition.close();
    }
  }

  private int indexOf(String projectId) {
    int mixed = projectId.hashCode() * SPREAD;
    return Integer.remainderUnsigned(mixed ^ mixed >>> 16, partitions.length);
  }
}
