package permed.landscape.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.delivery.finding.FileNotReadable;
import permed.landscape.delivery.finding.ImportUnderWay;
import permed.landscape.delivery.finding.MappingVersionMissing;
import permed.landscape.delivery.finding.NoRoom;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Sources;

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
  private final Readers readers;
  private final DiskRoom room;
  private final int attempts;

  public DeliveryArchive(Path dataDirectory) {
    this(dataDirectory, DiskRoom.REAL, TEN_MINUTES);
  }

  DeliveryArchive(Path dataDirectory, DiskRoom room, int attempts) {
    this.dataDirectory = dataDirectory;
    this.folder = new ArchiveFolder(dataDirectory);
    this.readers = new Readers(dataDirectory);
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

  /** Everything archived that counts, by the date of the dump, then in the order of import. */
  public List<Delivery> list() {
    return all().stream().filter(ArchivedDelivery::counts).map(ArchivedDelivery::delivery).toList();
  }

  /** Everything archived with what was decided about it, in the order of {@link #list}. */
  public List<ArchivedDelivery> all() {
    return folder.records().stream()
        .map(DeliveryRecord::read)
        .map(DeliveryRecord::delivery)
        .filter(this::isComplete)
        .sorted(
            Comparator.comparing((Delivery delivery) -> delivery.dumpDate().latest())
                .thenComparing(Delivery::sequence))
        .map(this::withActs)
        .toList();
  }

  /** The delivery of this SHA-256, whether it counts or not. */
  public Optional<ArchivedDelivery> find(String sha256) {
    if (!ArchiveFolder.isHash(sha256) || !Files.exists(folder.record(sha256))) {
      return Optional.empty();
    }
    Delivery delivery = DeliveryRecord.read(folder.record(sha256)).delivery();
    return Optional.of(delivery).filter(this::isComplete).map(this::withActs);
  }

  /** From the next build on it counts no longer; file and record stay. */
  public ActOutcome withdraw(String sha256, DeliveryAct.Withdrawal withdrawal) {
    return act(sha256, withdrawal, ArchivedDelivery::counts);
  }

  /** From the next build on it counts again. */
  public ActOutcome reinstate(String sha256, DeliveryAct.Reinstatement reinstatement) {
    return act(sha256, reinstatement, delivery -> !delivery.counts());
  }

  /** From the next build on other fields of it are seen by others. */
  public ActOutcome show(String sha256, DeliveryAct.VisibilityChange change) {
    return act(
        sha256,
        change,
        delivery -> !delivery.delivery().terms().visibility().equals(change.visibility()));
  }

  /**
   * From the next build on it is read with another version of its mapping.
   *
   * @return refused if that version is not kept, is of another source, or the delivery is read
   *     without a mapping of a member
   */
  public ActOutcome readWith(String sha256, DeliveryAct.Rereading rereading) {
    Optional<ArchivedDelivery> archived = find(sha256);
    if (archived.isPresent() && !readers.mayRead(archived.get().delivery(), rereading.mapping())) {
      return new ActOutcome.Refused(
          new MappingVersionMissing(
              SourcePointer.of(archived.get().delivery().fileName()), rereading.mapping()));
    }
    return act(
        sha256, rereading, delivery -> !rereading.mapping().equals(delivery.delivery().mapping()));
  }

  /**
   * What reads a delivery: the version of the mapping it was imported with, or the reader that
   * comes with the platform. Where neither is there any more, a reader that says so.
   */
  public SourceReader reader(Delivery delivery, Sources sources) {
    return readers.of(delivery, sources);
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

  /** Keeps the member's own mapping that has read a file; null where the reader needs none. */
  @Nullable String keepRules(DeliveryReader reader) {
    return readers.keepRules(reader);
  }

  private ActOutcome act(String sha256, DeliveryAct act, Predicate<ArchivedDelivery> isNews) {
    if (find(sha256).isEmpty()) {
      return new ActOutcome.NotArchived();
    }
    try {
      Optional<ArchiveLock> lock =
          ArchiveLock.acquire(folder.lockFile(), attempts, ImportProgress.UNWATCHED);
      if (lock.isEmpty()) {
        return new ActOutcome.Refused(
            new ImportUnderWay(SourcePointer.of(sha256), folder.lockFile().toString()));
      }
      try (ArchiveLock held = lock.get()) {
        ArchivedDelivery before = find(sha256).orElseThrow();
        return isNews.test(before) ? append(before, act) : new ActOutcome.Unchanged(before);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("writing down what was decided about " + sha256, failed);
    }
  }

  private ActOutcome append(ArchivedDelivery before, DeliveryAct act) throws IOException {
    String sha256 = before.delivery().sha256();
    folder.prepare();
    ArchivedDelivery after = before.and(act);
    Path workplace = folder.newWorkplace();
    Path written = Files.write(workplace.resolve("acts"), ActsFile.write(after.acts()));
    folder.settle(written, folder.acts(sha256));
    ArchiveFolder.deleteAll(workplace);
    return new ActOutcome.Done(after);
  }

  private ArchivedDelivery withActs(Delivery delivery) {
    return ArchivedDelivery.of(delivery, ActsFile.read(folder.acts(delivery.sha256())));
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
