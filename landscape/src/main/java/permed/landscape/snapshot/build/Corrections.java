package permed.landscape.snapshot.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import permed.landscape.link.project.Rulings;
import permed.landscape.snapshot.store.SnapshotFiles;

/**
 * What people corrected, as the platform writes it below {@code corrections} in the data directory
 * and as it is kept in a snapshot.
 *
 * @param sameAward table of {@link Rulings}
 */
public record Corrections(String sameAward) {

  /** Nobody corrected anything. */
  public static Corrections none() {
    return new Corrections(Rulings.write(List.of()));
  }

  /** Those of a data directory; a file that is not there holds none. */
  public static Corrections in(Path dataDirectory) {
    Path file = sameAward(dataDirectory);
    try {
      return Files.exists(file) ? new Corrections(Files.readString(file)) : none();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Where the platform writes who ruled which records to be one award. */
  public static Path sameAward(Path dataDirectory) {
    return dataDirectory.resolve("corrections").resolve("same-award.csv");
  }

  void copyTo(SnapshotFiles files) {
    try {
      Files.writeString(files.sameAward(), sameAward);
    } catch (IOException e) {
      throw new UncheckedIOException(files.sameAward().toString(), e);
    }
  }
}
