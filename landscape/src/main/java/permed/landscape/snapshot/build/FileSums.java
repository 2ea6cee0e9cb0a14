package permed.landscape.snapshot.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import permed.landscape.snapshot.build.BuildProgress.Phase;
import permed.landscape.snapshot.store.Manifest.FileSum;
import permed.landscape.snapshot.store.Sha256;
import permed.landscape.snapshot.store.SnapshotFiles;

/**
 * Checksums of every file whose bytes follow from the inputs. The text index is not among them: it
 * names its parts at random, and may still be under way.
 */
final class FileSums {

  private FileSums() {}

  static List<FileSum> of(SnapshotFiles files, BuildProgress progress) {
    try {
      List<Path> paths = new ArrayList<>(filesIn(files.directory()));
      paths.addAll(filesIn(files.reference()));
      List<FileSum> sums = new ArrayList<>();
      for (Path path : paths) {
        progress.report(Phase.SUM, sums.size(), paths.size());
        String name = files.directory().relativize(path).toString().replace('\\', '/');
        sums.add(new FileSum(name, Files.size(path), Sha256.of(path)));
      }
      progress.report(Phase.SUM, paths.size(), paths.size());
      return sums;
    } catch (IOException e) {
      throw new UncheckedIOException(files.directory().toString(), e);
    }
  }

  private static List<Path> filesIn(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
