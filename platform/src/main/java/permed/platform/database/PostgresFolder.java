package permed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.OptionalInt;

/**
 * The folder {@code database} of a data folder: the cluster, its password, its port and its log.
 *
 * @param home absolute
 */
record PostgresFolder(Path home) {

  /** The folder under a data folder, whether it exists or not. */
  static PostgresFolder of(Path data) {
    Path home = data.toAbsolutePath().normalize().resolve("database");
    try {
      return new PostgresFolder(Files.exists(home) ? home.toRealPath() : home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path cluster() {
    return home.resolve("cluster");
  }

  /** A cluster that is being made; a leftover of one that never was finished. */
  Path unfinished() {
    return home.resolve("cluster.new");
  }

  Path passwordFile() {
    return home.resolve("password");
  }

  Path lock() {
    return home.resolve("lock");
  }

  Path log() {
    return home.resolve("server.log");
  }

  boolean hasCluster() {
    return Files.isRegularFile(cluster().resolve("PG_VERSION"));
  }

  /** Makes the folder; the result names it without symbolic links. */
  PostgresFolder created() {
    try {
      Files.createDirectories(home);
      if (isPosix(home)) {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
      }
      return new PostgresFolder(home.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The major version of PostgreSQL the cluster was made by. */
  String clusterVersion() {
    return read(cluster().resolve("PG_VERSION"));
  }

  String password() {
    if (!Files.isReadable(passwordFile())) {
      throw new DatabaseUnavailableException(
          "The password of the database is missing: " + passwordFile(),
          "Put the file back from a copy of the data folder, or restore a backup into an empty"
              + " folder: permed restore FILE --data DIR");
    }
    return read(passwordFile());
  }

  /** Draws a password and keeps it where only the owner can read it. */
  void newPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    try {
      Files.deleteIfExists(passwordFile());
      Files.createFile(passwordFile());
      if (isPosix(passwordFile())) {
        Files.setPosixFilePermissions(passwordFile(), PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OptionalInt rememberedPort() {
    Path file = home.resolve("port");
    return Files.isReadable(file)
        ? OptionalInt.of(Integer.parseInt(read(file)))
        : OptionalInt.empty();
  }

  void rememberPort(int port) {
    try {
      Files.writeString(home.resolve("port"), port + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
