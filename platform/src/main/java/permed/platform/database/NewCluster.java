package permed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The making of a cluster: beside, then put in place by one rename, so that none is half made. */
final class NewCluster {

  /** In postgresql.conf, where an operator can change them. */
  private static final List<String> SETTINGS =
      List.of(
          "shared_buffers=64MB",
          "max_connections=50",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_checkpoints=off",
          "log_line_prefix=%m [%p] ");

  private final PostgresFolder folder;
  private final PostgresBinaries binaries;
  private final ServerAccount account;

  NewCluster(PostgresFolder folder, PostgresBinaries binaries, ServerAccount account) {
    this.folder = folder;
    this.binaries = binaries;
    this.account = account;
  }

  /**
   * @param durable whether to wait until it is on the disk
   */
  void make(boolean durable) {
    try {
      FileTree.delete(folder.unfinished());
      folder.newPassword();
      account.own(folder.home());
      Command.Ended ended = initdb(durable).run();
      if (ended.exitCode() != 0) {
        throw new IllegalStateException("initdb failed: " + ended.said());
      }
      Files.move(folder.unfinished(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Command initdb(boolean durable) {
    List<String> words = new ArrayList<>(account.prefix());
    words.add(binaries.program("initdb").toString());
    words.addAll(
        List.of(
            "--pgdata=" + folder.unfinished(),
            "--username=" + PostgresServer.USER,
            "--pwfile=" + folder.passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions"));
    if (!durable) {
      words.add("--no-sync");
    }
    SETTINGS.forEach(setting -> words.add("--set=" + setting));
    return new Command(words);
  }
}
