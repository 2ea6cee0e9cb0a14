package permed.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;

/**
 * The programs of PostgreSQL, unpacked once per version from the bundle on the class path.
 *
 * @param folder holds bin, lib and share
 */
record PostgresBinaries(Path folder) {

  /** The bundled version, such as 18.0.0. */
  static String version() {
    Properties facts = new Properties();
    try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgres.properties")) {
      facts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts.getProperty("version");
  }

  /** The major version a cluster of ours has in {@code PG_VERSION}. */
  static String majorVersion() {
    return version().substring(0, version().indexOf('.'));
  }

  /** Unpacks into a cache folder what is not there whole already; one at a time. */
  static synchronized PostgresBinaries unpackedIn(Path cache) {
    String platform = platform();
    Path folder = cache.resolve(version() + "-" + platform).toAbsolutePath().normalize();
    try {
      if (!UnpackedFiles.areWhole(folder)) {
        unpack("/postgres-" + platform + ".txz", folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PostgresBinaries(folder);
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
  }

  private static void unpack(String bundle, Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    Path beside = Files.createTempDirectory(folder.getParent(), ".unpacking-");
    try {
      UnpackedFiles.unpack(bundle, beside);
      if (PostgresFolder.isPosix(beside)) {
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      FileTree.delete(folder);
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException quicker) {
      FileTree.delete(beside);
    } catch (IOException failed) {
      FileTree.delete(beside);
      if (!UnpackedFiles.areWhole(folder)) {
        throw failed;
      }
    }
  }

  private static boolean isWindows() {
    return systemName().contains("windows");
  }

  private static String systemName() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  }

  /** As the bundles are named. */
  private static String platform() {
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String processor = machine.equals("aarch64") ? "arm_64" : "x86_64";
    String system = systemName().contains("mac") ? "darwin" : isWindows() ? "windows" : "linux";
    if (!machine.equals("aarch64") && !machine.equals("amd64") && !machine.equals("x86_64")) {
      throw new DatabaseUnavailableException(
          "No PostgreSQL is bundled for processors of the kind " + machine + ".",
          "Install PostgreSQL 15 or newer and name it in PERMED_DATABASE_URL.");
    }
    return system + "-" + processor;
  }
}
