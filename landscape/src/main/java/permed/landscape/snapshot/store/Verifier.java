package permed.landscape.snapshot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.MMapDirectory;
import permed.landscape.snapshot.DamagedSnapshotException;

/** Computes every checksum of a snapshot again. */
final class Verifier {

  private final String id;
  private final SnapshotFiles files;
  private final List<String> damages = new ArrayList<>();

  Verifier(String id, SnapshotFiles files) {
    this.id = id;
    this.files = files;
  }

  Verification verify() throws IOException {
    Manifest manifest;
    try {
      manifest = ManifestFile.read(files.manifest(), id);
    } catch (DamagedSnapshotException damaged) {
      return new Verification.Damaged(id, List.of("manifest.json: missing or altered"));
    }
    for (Manifest.FileSum sum : manifest.files()) {
      check(sum);
    }
    checkIndex();
    return damages.isEmpty()
        ? new Verification.Verified(id, manifest.files().size())
        : new Verification.Damaged(id, damages);
  }

  private void check(Manifest.FileSum sum) throws IOException {
    Path file = files.directory().resolve(sum.path());
    if (!Files.isRegularFile(file)) {
      damages.add(sum.path() + ": missing");
    } else if (!Sha256.of(file).equals(sum.sha256())) {
      damages.add(sum.path() + ": altered");
    }
  }

  /** The index names its parts at random, so it is checked by the checksums in its own files. */
  private void checkIndex() {
    try (MMapDirectory directory = new MMapDirectory(files.index());
        DirectoryReader index = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : index.leaves()) {
        if (leaf.reader() instanceof CodecReader part) {
          part.checkIntegrity();
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      damages.add("index: cannot be read whole");
    }
  }
}
