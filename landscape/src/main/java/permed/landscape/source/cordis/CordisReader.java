package permed.landscape.source.cordis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.SourceReader;
import permed.landscape.source.record.DeliveredFile;
import permed.landscape.source.zip.DeliveredZip;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;

/**
 * Reads the zip archives of CORDIS in CSV layout: FP7, Horizon 2020 and Horizon Europe, whatever
 * the vintage; and extracts of it in nested JSON, plain or gzipped, told by their first letters.
 *
 * <p>Both are deliveries of one source, because they tell of the same grants under the same ids:
 * the newer one of a grant counts, whichever its layout. {@link NestedReading} has more on JSON.
 *
 * <p>In an archive, files are told by their names, columns by theirs, in any case and order;
 * further ones do not matter. Without project.csv, its id and a title or acronym the archive is
 * unreadable; anything else may be missing and becomes a finding. Two passes: the rows are split by
 * project id, in memory or on disk, then joined to records and interpreted. A dump of up to 16 MB
 * comes in ascending order of ids; a larger one in partitions that depend on its size alone, each
 * in ascending order.
 */
public final class CordisReader implements SourceReader {

  static final char SEPARATOR = ';';

  private static final long USUAL_MEMORY = 64L << 20;

  private static final SourceProfile PROFILE =
      new SourceProfile(
          "cordis",
          "CORDIS – EU research projects",
          "CC-BY-4.0",
          "Source: CORDIS, © European Union, CC BY 4.0");

  private final ZipLimits limits;
  private final long inMemory;

  public CordisReader() {
    this(ZipLimits.usual(), USUAL_MEMORY);
  }

  /**
   * A reader with bounds of its own.
   *
   * @param limits what an archive may hold
   * @param inMemory the largest dump, in bytes unpacked, that is read without spilling to disk
   */
  public CordisReader(ZipLimits limits, long inMemory) {
    this.limits = limits;
    this.inMemory = inMemory;
  }

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  public ReadingOutcome read(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink) {
    try {
      DeliveredFile delivered = DeliveredFile.of(file);
      if (delivered.kind() == DeliveredFile.Kind.JSON) {
        return new NestedReading(dumpDate, sink).read(delivered);
      }
      return readZip(file, dumpDate, workspace, sink);
    } catch (UnreadableFileException refused) {
      return new ReadingOutcome.Unreadable(refused.reason());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    } finally {
      empty(workspace);
    }
  }

  @Override
  public Optional<DumpDate> dateInside(Path file) throws IOException {
    DeliveredFile delivered = DeliveredFile.of(file);
    return delivered.kind() == DeliveredFile.Kind.JSON
        ? NestedReading.dateInside(delivered)
        : Optional.empty();
  }

  private ReadingOutcome readZip(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink)
      throws IOException {
    try (DeliveredZip zip = DeliveredZip.open(file, limits)) {
      return new CordisReading(zip, dumpDate, sink).read(workspace, inMemory);
    }
  }

  private static void empty(Path workspace) {
    try (Stream<Path> left = Files.list(workspace)) {
      for (Path path : left.toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("emptying " + workspace, failed);
    }
  }
}
