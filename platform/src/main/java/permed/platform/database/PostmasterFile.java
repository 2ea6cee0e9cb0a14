package permed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server that has a cluster in hand, or had when it died.
 *
 * @param port 0 while the server has not come that far
 */
record PostmasterFile(long pid, int port) {

  static Path in(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /** Reads the file of a cluster; empty when there is none or it is not a number of a process. */
  static Optional<PostmasterFile> find(Path cluster) {
    try {
      List<String> lines = Files.readAllLines(in(cluster));
      long pid = Long.parseLong(lines.getFirst().strip());
      int port = lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
      return Optional.of(new PostmasterFile(pid, port));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (NumberFormatException | NoSuchElementException torn) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, if it lives and truly is a PostgreSQL over this cluster. */
  Optional<ProcessHandle> server(Path cluster) {
    return process().filter(process -> isPostgres(process) && names(process, cluster));
  }

  /** Whether the number belongs to another program by now. */
  boolean isReused(Path cluster) {
    return process()
        .filter(
            process ->
                !isPostgres(process)
                    || (process.info().arguments().isPresent() && !names(process, cluster)))
        .isPresent();
  }

  private Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(Path::of).map(Path::getFileName).stream()
        .anyMatch(name -> name.toString().matches("postgres(\\.exe)?"));
  }

  private static boolean names(ProcessHandle process, Path cluster) {
    return process.info().arguments().stream()
        .flatMap(Arrays::stream)
        .anyMatch(argument -> isSame(argument, cluster));
  }

  private static boolean isSame(String argument, Path cluster) {
    try {
      Path named = Path.of(argument);
      return named.isAbsolute() && Files.isSameFile(named, cluster);
    } catch (IOException | InvalidPathException other) {
      return false;
    }
  }
}
