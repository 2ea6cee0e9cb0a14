package permed.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * As whom PostgreSQL runs: it refuses to run as root, so root steps down for it.
 *
 * @param prefix words before the program on the command line
 * @param owner numeric user that must own the database folder, if not who runs us
 */
record ServerAccount(List<String> prefix, OptionalInt owner) {

  /** The user and group nobody, by the numbers Linux gives them. */
  private static final int NOBODY = 65534;

  ServerAccount {
    prefix = List.copyOf(prefix);
  }

  /** Finds a way that works here for programs in a folder. */
  static ServerAccount choose(PostgresBinaries binaries) {
    if (!isRoot()) {
      return new ServerAccount(List.of(), OptionalInt.empty());
    }
    String postgres = binaries.program("postgres").toString();
    // In a user namespace without a mapping, root is nobody to PostgreSQL and owner to the kernel:
    // no file has to change hands.
    List<String> namespace = List.of("unshare", "--user", "--");
    if (Command.of(namespace, postgres, "--version").succeeds()) {
      return new ServerAccount(namespace, OptionalInt.empty());
    }
    List<String> nobody =
        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
    if (Command.of(nobody, postgres, "--version").succeeds()) {
      return new ServerAccount(nobody, OptionalInt.of(NOBODY));
    }
    throw new DatabaseUnavailableException(
        "PostgreSQL refuses to run as root, and neither `unshare --user` nor `setpriv` of"
            + " util-linux works here to step down; "
            + binaries.folder()
            + " must be reachable for the user nobody for the latter.",
        "Run permed as an ordinary user, or name another PostgreSQL in PERMED_DATABASE_URL.");
  }

  /** Hands a folder over to the user PostgreSQL runs as. */
  void own(Path folder) {
    if (owner.isEmpty()) {
      return;
    }
    try {
      for (Path path : FileTree.paths(folder).toList()) {
        Files.setAttribute(path, "unix:uid", owner.getAsInt());
        Files.setAttribute(path, "unix:gid", owner.getAsInt());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRoot() {
    return !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows")
        && new UnixSystem().getUid() == 0;
  }
}
