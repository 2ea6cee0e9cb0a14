package permed.landscape.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * The growing {@code <file>.part} with a note of the edition it belongs to, held by one fetch at a
 * time. A part without a note that fits is worthless and is dropped when it is opened.
 */
final class PartFile implements AutoCloseable {
  private final Path part;
  private final Path note;
  private final FileChannel lock;
  private final FileChannel bytes;
  private Optional<Edition> edition = Optional.empty();
  private long size;

  private PartFile(Path part, FileChannel lock, Download download) throws IOException {
    this.part = part;
    this.note = part.resolveSibling(part.getFileName() + ".properties");
    this.lock = lock;
    this.bytes = openToWrite(part);
    this.size = bytes.size();
    recall(download);
  }

  /** Empty where another fetch is writing the same file. */
  static Optional<PartFile> open(Path directory, Download download) throws OutOfRoom {
    Path part = directory.resolve(download.fileName() + ".part");
    try {
      Files.createDirectories(directory);
      // The lock is a file of its own and stays: a lock on the part would follow the part when it
      // moves to its final name, into the hands of whoever waited for it.
      FileChannel lock = openToWrite(directory.resolve("." + download.fileName() + ".lock"));
      Optional<PartFile> opened = Optional.empty();
      try {
        if (holds(lock)) {
          opened = Optional.of(new PartFile(part, lock, download));
        }
        return opened;
      } finally {
        if (opened.isEmpty()) {
          lock.close();
        }
      }
    } catch (IOException failure) {
      throw OutOfRoom.causedBy(failure, part);
    }
  }

  Path path() {
    return part;
  }

  long size() {
    return size;
  }

  /** The edition the kept bytes belong to; empty where there are none. */
  Optional<Edition> edition() {
    return edition;
  }

  /** Drops what is there and notes which edition the coming bytes belong to. */
  void startOver(Edition coming) throws OutOfRoom {
    discard();
    try {
      Files.writeString(note, coming.text());
    } catch (IOException failure) {
      throw OutOfRoom.causedBy(failure, note);
    }
    edition = Optional.of(coming);
  }

  void append(List<ByteBuffer> chunk) throws OutOfRoom {
    try {
      for (ByteBuffer buffer : chunk) {
        while (buffer.hasRemaining()) {
          size += bytes.write(buffer, size);
        }
      }
    } catch (IOException failure) {
      throw OutOfRoom.causedBy(failure, part);
    }
  }

  void discard() {
    try {
      Files.deleteIfExists(note);
      bytes.truncate(0);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot empty " + part, failure);
    }
    edition = Optional.empty();
    size = 0;
  }

  /** Drops bytes no server lets us go on from, and says how many are left for the next fetch. */
  long keep() {
    if (edition.flatMap(Edition::resumeCondition).isEmpty()) {
      discard();
    }
    return size;
  }

  /** Puts the finished part under its final name in one step, safely on disk before it shows. */
  void moveTo(Path target) throws OutOfRoom {
    Optional<FileTime> modified = edition.flatMap(Edition::lastModified).map(FileTime::from);
    try {
      bytes.force(true);
      if (modified.isPresent()) {
        Files.setLastModifiedTime(part, modified.get());
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      Files.deleteIfExists(note);
    } catch (IOException failure) {
      throw OutOfRoom.causedBy(failure, target);
    }
    size = 0;
  }

  /** Leaves the bytes for the next fetch, and no trace where there are none. */
  @Override
  public void close() {
    try (lock;
        bytes) {
      if (size == 0) {
        Files.deleteIfExists(note);
        Files.deleteIfExists(part);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot close " + part, failure);
    }
  }

  private void recall(Download download) throws IOException {
    if (size > 0 && Files.exists(note)) {
      edition =
          Edition.parse(new String(Files.readAllBytes(note), StandardCharsets.UTF_8))
              .filter(noted -> noted.address().equals(download.address()))
              .filter(noted -> noted.resumeCondition().isPresent())
              .filter(noted -> size <= noted.length().orElse(Long.MAX_VALUE));
    }
    if (edition.isEmpty()) {
      discard();
    }
  }

  private static FileChannel openToWrite(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static boolean holds(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }
}
