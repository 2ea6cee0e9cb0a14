package permed.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacking a bundle, with a list of what came out so that damage is noticed at the next start. */
final class UnpackedFiles {

  private static final String LIST = "files.txt";

  private UnpackedFiles() {}

  /** Whether every file is there at its size, and every program byte by byte. */
  static boolean areWhole(Path folder) throws IOException {
    Path list = folder.resolve(LIST);
    if (!Files.isRegularFile(list)) {
      return false;
    }
    for (String line : Files.readAllLines(list)) {
      if (!isWhole(folder, line.split("\t", 3))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(Path folder, String[] listed) throws IOException {
    if (listed.length != 3) {
      return false;
    }
    Path file = folder.resolve(listed[2]);
    return Files.isRegularFile(file)
        && Files.size(file) == Long.parseLong(listed[1])
        && (!listed[2].startsWith("bin/") || Sha256.of(file).equals(listed[0]));
  }

  static void unpack(String bundle, Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (InputStream packed = UnpackedFiles.class.getResourceAsStream(bundle)) {
      if (packed == null) {
        throw new DatabaseUnavailableException(
            "The bundle of PostgreSQL is missing: " + bundle,
            "Name a PostgreSQL 15 or newer in PERMED_DATABASE_URL.");
      }
      TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, folder, lines);
      }
    }
    Files.write(folder.resolve(LIST), lines);
  }

  private static void write(
      TarArchiveEntry entry, TarArchiveInputStream tar, Path folder, List<String> lines)
      throws IOException {
    Path file = folder.resolve(entry.getName()).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("The bundle leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.copy(tar, file);
      if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
        throw new IOException("Could not make executable: " + file);
      }
      String name = folder.relativize(file).toString().replace('\\', '/');
      lines.add(Sha256.of(file) + "\t" + Files.size(file) + "\t" + name);
    }
  }
}
