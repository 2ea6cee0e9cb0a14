package permed.landscape.source.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.SourceReader;
import permed.landscape.source.mapping.table.Parts;
import permed.landscape.source.mapping.table.Spool;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;

/**
 * Reads the deliveries of one source as its mapping says: one file, or several in one zip.
 *
 * <p>Small deliveries are held in memory and their projects come in the order of the file; larger
 * ones are split over files in the workspace, and come in the order of those.
 */
public final class MappedReader implements SourceReader {

  private static final long USUAL_MEMORY = 48L << 20;

  private final Mapping mapping;
  private final ZipLimits limits;
  private final long inMemory;
  private final @Nullable String rules;

  public MappedReader(Mapping mapping) {
    this(mapping, ZipLimits.usual(), USUAL_MEMORY);
  }

  private MappedReader(Mapping mapping, ZipLimits limits, long inMemory, @Nullable String rules) {
    this.mapping = mapping;
    this.limits = limits;
    this.inMemory = inMemory;
    this.rules = rules;
  }

  /**
   * A reader with bounds of its own.
   *
   * @param limits what a packed file may hold
   * @param inMemory how many bytes of rows are kept in memory
   */
  public MappedReader(Mapping mapping, ZipLimits limits, long inMemory) {
    this(mapping, limits, inMemory, null);
  }

  /**
   * A reader by a mapping that belongs to a member and may change.
   *
   * @param yaml the text the mapping was read from
   */
  public static MappedReader ofMember(Mapping mapping, String yaml) {
    return new MappedReader(mapping, ZipLimits.usual(), USUAL_MEMORY, yaml);
  }

  @Override
  public Optional<String> rules() {
    return Optional.ofNullable(rules);
  }

  @Override
  public SourceProfile profile() {
    return mapping.profile();
  }

  @Override
  public ReadingOutcome read(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink) {
    String name = mapping.profile().id();
    try (Parts parts = Parts.open(file, name, workspace, limits, bytes -> sink.progress(bytes, 0));
        Spool spool = new Spool(workspace, inMemory)) {
      return new MappedReading(mapping, dumpDate, sink).read(parts, spool);
    } catch (UnreadableFileException refused) {
      return new ReadingOutcome.Unreadable(refused.reason());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    } finally {
      empty(workspace);
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
