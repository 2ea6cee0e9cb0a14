package permed.landscape.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether there is room on a disk, before an import and after one has failed. */
@FunctionalInterface
interface DiskRoom {

  /** What operating systems say when a disk or a quota is full. */
  List<String> FULL = List.of("no space left", "disk quota exceeded", "not enough space");

  /** The disk as the operating system sees it. */
  DiskRoom REAL = folder -> Files.getFileStore(folder).getUsableSpace();

  long freeBytes(Path folder) throws IOException;

  static boolean isFull(@Nullable Throwable failed) {
    if (failed == null) {
      return false;
    }
    String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    boolean full = failed instanceof IOException && FULL.stream().anyMatch(message::contains);
    return full || isFull(failed.getCause());
  }
}
