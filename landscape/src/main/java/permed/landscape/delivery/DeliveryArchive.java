package permed.landscape.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.delivery.finding.FileNotReadable;
import permed.landscape.delivery.finding.ImportUnderWay;
import permed.landscape.delivery.finding.NoRoom;
import permed.landscape.source.DeliveryReader;

/**
 * The files funders delivered, kept for good under their SHA-256 in the folder {@code archive} of
 * the data directory.
 *
 * <p>Beside each file stands a record in JSON, written last: a file without a record is no
 * delivery, so an import that dies at any moment leaves the archive as it was. Safe to use from
 * several threads and processes; imports take turns.
 */
public final class DeliveryArchive {

  private static final int TEN_MINUTES = 6_000;

  private final Path dataDirectory;
  private final ArchiveFolder folder;
  private final DiskRoom room;
  private final int attempts;

  public DeliveryArchive(Path dataDirectory) {
    this(dataDirectory, DiskRoom.REAL, TEN_MINUTES);
  }

  DeliveryArchive(Path dataDirectory, DiskRoom room, int attempts) {
    this.dataDirectory = dataDirectory;
    this.folder = new ArchiveFolder(dataDirectory);
    this.room = room;
    this.attempts = attempts;
  }

  /**
   * Copies the file into the archive after reading it whole with the reader of its source.
   *
   * @throws UncheckedIOException if the disk fails for another reason than being full
   */
  public ImportOutcome importFile(
      Path file, DeliveryReader reader, ImportOptions options, ImportProgress progress) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return refused(new FileNotReadable(SourcePointer.of(name), file.toString()));
    }
    try {
      Files.createDirectories(folder.root());
      Optional<ArchiveLock> lock = ArchiveLock.acquire(folder.lockFile(), attempts, progress);
      if (lock.isEmpty()) {
        return refused(new ImportUnderWay(SourcePointer.of(name), folder.lockFile().toString()));
      }
      try (ArchiveLock held = lock.get()) {
        return importAlone(file, reader, options, progress);
      }
    } catch (IOException | UncheckedIOException failed) {
      if (DiskRoom.isFull(failed)) {
        return noRoom(name, "the disk became full");
      }
      throw failed instanceof UncheckedIOException unchecked
          ? unchecked
          : new UncheckedIOException("importing " + file, (IOException) failed);
    }
  }

  /** Everything archived, by the date of the dump, then in the order of import. */
  public List<Delivery> list() {
    return folder.records().stream()
        .map(DeliveryRecord::read)
        .map(DeliveryRecord::delivery)
        .filter(this::isComplete)
        .sorted(
            Comparator.comparing((Delivery delivery) -> delivery.dumpDate().latest())
                .thenComparing(Delivery::sequence))
        .toList();
  }

  /** The directory the archive is a part of. */
  public Path dataDirectory() {
    return dataDirectory;
  }

  /** Where the raw file stands. */
  public Path file(Delivery delivery) {
    return folder.file(delivery.sha256(), delivery.fileName());
  }

  /** What was found when it was imported. */
  public ImportReport report(Delivery delivery) {
    return DeliveryRecord.read(folder.record(delivery.sha256())).report();
  }

  private ImportOutcome importAlone(
      Path file, DeliveryReader reader, ImportOptions options, ImportProgress progress)
      throws IOException {
    folder.prepare();
    long needed = Files.size(file);
    long free = room.freeBytes(folder.root());
    if (free < needed) {
      return noRoom(file.getFileName().toString(), needed + " bytes needed, " + free + " free");
    }
    Path workplace = folder.newWorkplace();
    try {
      return new Intake(this, folder, workplace, progress).take(file, reader, options);
    } finally {
      ArchiveFolder.deleteAll(workplace);
    }
  }

  private boolean isComplete(Delivery delivery) {
    return file(delivery).toFile().length() == delivery.bytes();
  }

  private static ImportOutcome noRoom(String name, String seen) {
    return refused(new NoRoom(SourcePointer.of(name), seen));
  }

  private static ImportOutcome refused(Finding reason) {
    return new ImportOutcome.Refused(reason);
  }
}
