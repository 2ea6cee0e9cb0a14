package permed.platform.database.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import permed.platform.database.Sha256;

/** A zip that grows beside its final name and takes it only when it is whole and on the disk. */
final class PackedFile implements AutoCloseable {

  private final Path file;
  private final Path beside;
  private final FileChannel channel;
  private final ZipOutputStream zip;

  /**
   * @param file must not exist
   */
  PackedFile(Path file) throws IOException {
    this.file = file;
    this.beside = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(beside);
    this.channel =
        FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
    }
    this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    // Most of what is large is packed already; trying hard would only cost time.
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** Adds one entry and tells what went in. */
  Added add(String name, FileTime time, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(time);
    zip.putNextEntry(entry);
    Counted counted = new Counted(zip);
    long told = content.writeTo(counted);
    zip.closeEntry();
    return new Added(told, counted.bytes, counted.sha256());
  }

  /** Closes it and gives it its name. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
    channel.force(true);
    zip.close();
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What was not finished goes. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.close();
    }
    Files.deleteIfExists(beside);
  }

  /** Writes an entry's bytes and returns what it counts: rows, or nothing. */
  @FunctionalInterface
  interface Content {
    long writeTo(OutputStream out) throws IOException;
  }

  /**
   * @param told what the content counted
   */
  record Added(long told, long bytes, String sha256) {}

  /** Counts and hashes on the way; closing it leaves the zip open. */
  private static final class Counted extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    Counted(OutputStream zip) {
      this(zip, Sha256.digest());
    }

    private Counted(OutputStream zip, MessageDigest digest) {
      super(new DigestOutputStream(zip, digest));
      this.digest = digest;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      bytes += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }

    String sha256() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
