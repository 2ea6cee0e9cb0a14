package permed.landscape.snapshot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.landscape.snapshot.DamagedSnapshotException;

/**
 * The snapshots kept in a data directory, below {@code snapshots}. Safe for many threads; one
 * instance serves a whole process, so that each snapshot is in memory only once.
 */
public final class Snapshots {

  private static final Pattern ID = Pattern.compile("\\d{4}(-\\d{2}){0,2}-[0-9a-f]{10}");

  private static final String CURRENT = "current";

  /** What members are served; absent where it is the same as everyone is. */
  private static final String CURRENT_OF_MEMBERS = "current-members";

  private final Path directory;
  private final ConcurrentMap<String, OpenCorpus> open = new ConcurrentHashMap<>();

  public Snapshots(Path dataDirectory) {
    this.directory = dataDirectory.resolve("snapshots");
  }

  /** All snapshots, the newest dump first. */
  public List<Listed> list() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    String current = currentId().orElse("");
    String ofMembers = idIn(CURRENT_OF_MEMBERS).orElse("");
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> ID.matcher(name).matches())
          .sorted(Comparator.reverseOrder())
          .map(id -> new Listed(id, findManifest(id), id.equals(current) || id.equals(ofMembers)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory.toString(), e);
    }
  }

  /** The snapshot that serves, if one was ever built. */
  public Optional<String> currentId() {
    return idIn(CURRENT);
  }

  /** The snapshot that serves members; the public one where there is no more for them. */
  public Optional<String> currentIdOfMembers() {
    return idIn(CURRENT_OF_MEMBERS).or(this::currentId);
  }

  private Optional<String> idIn(String name) {
    Path file = directory.resolve(name);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * @throws DamagedSnapshotException if there is no such snapshot or a file of it cannot be used
   */
  public Snapshot open(String id) {
    SnapshotFiles files = files(id);
    OpenCorpus corpus =
        open.compute(
            id, (key, shared) -> (shared == null ? OpenCorpus.load(key, files) : shared).used());
    return new Snapshot(id, corpus, () -> release(id));
  }

  /** Opens the snapshot that serves; empty if none was ever built. */
  public Optional<Snapshot> openCurrent() {
    return currentId().map(this::open);
  }

  /** Computes every checksum of a snapshot again. */
  public Verification verify(String id) {
    try {
      return new Verifier(id, files(id)).verify();
    } catch (IOException e) {
      throw new UncheckedIOException("snapshot " + id, e);
    }
  }

  /** Makes a snapshot the one that serves, in one step. */
  public void switchTo(String id) {
    switchTo(id, CURRENT);
  }

  /** Makes a snapshot the one that serves members, in one step. */
  public void switchMembersTo(String id) {
    switchTo(id, CURRENT_OF_MEMBERS);
  }

  /** Members are served what everyone is. */
  public void forgetMembers() {
    try {
      Files.deleteIfExists(directory.resolve(CURRENT_OF_MEMBERS));
    } catch (IOException e) {
      throw new UncheckedIOException(directory.toString(), e);
    }
  }

  private void switchTo(String id, String name) {
    SnapshotFiles files = files(id);
    try {
      Durable.replace(directory.resolve(name), (id + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(files.directory().toString(), e);
    }
  }

  private SnapshotFiles files(String id) {
    SnapshotFiles files = new SnapshotFiles(directory.resolve(id));
    if (!ID.matcher(id).matches() || !Files.isDirectory(files.directory())) {
      throw new DamagedSnapshotException(
          files.directory(),
          "no such snapshot",
          "See which there are: permed snapshots; or build one: permed snapshot.");
    }
    return files;
  }

  private @Nullable Manifest findManifest(String id) {
    try {
      return ManifestFile.read(files(id).manifest(), id);
    } catch (DamagedSnapshotException damaged) {
      return null;
    }
  }

  private void release(String id) {
    open.computeIfPresent(id, (key, shared) -> shared.released() ? null : shared);
  }

  /**
   * One snapshot in the list.
   *
   * @param manifest null when it cannot be read: the snapshot is damaged
   * @param current whether it is the one that serves
   */
  public record Listed(String id, @Nullable Manifest manifest, boolean current) {}
}
