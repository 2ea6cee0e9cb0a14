package permed.landscape.source.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.ClimbingEntry;
import permed.landscape.source.finding.DamagedEntry;
import permed.landscape.source.finding.DuplicateEntry;
import permed.landscape.source.finding.PasswordProtected;
import permed.landscape.source.finding.TruncatedZip;
import permed.landscape.source.finding.UnknownCompression;
import permed.landscape.source.finding.ZipBomb;

/**
 * A zip archive whose list of contents has been checked, open for reading.
 *
 * <p>Every refusal is an {@link UnreadableFileException}: on opening for what the list of contents
 * shows, while reading for what only unpacking shows. Nothing is ever written to disk. Belongs to
 * one thread, except that each stream may be read on a thread of its own.
 */
public final class DeliveredZip implements Closeable {

  private static final int LOCAL_HEADER_LENGTH = 30;
  private static final Pattern ABSOLUTE = Pattern.compile("^(/|[A-Za-z]:).*");

  private final FileChannel file;
  private final SourcePointer where;
  private final ZipLimits limits;
  private final List<ZipMember> members;

  private DeliveredZip(
      FileChannel file, SourcePointer where, ZipLimits limits, List<ZipMember> members) {
    this.file = file;
    this.where = where;
    this.limits = limits;
    this.members = members;
  }

  /**
   * Opens the archive and checks everything its list of contents says.
   *
   * @throws UnreadableFileException if it must not be used
   */
  public static DeliveredZip open(Path path, ZipLimits limits) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      SourcePointer where = SourcePointer.of("zip archive");
      List<ZipMember> all = new ZipContents(file, where, limits).list();
      DeliveredZip zip =
          new DeliveredZip(
              file, where, limits, all.stream().filter(entry -> !entry.isFolder()).toList());
      zip.checkEntries();
      return zip;
    } catch (IOException | RuntimeException refused) {
      file.close();
      throw refused;
    }
  }

  /** The files in the archive, folders left out, in its own order. */
  public List<ZipMember> members() {
    return members;
  }

  /** The bytes of a file, unpacked, bounded and checked against its checksum at the end. */
  public InputStream read(ZipMember member) throws IOException {
    InputStream packed = new ChannelStream(file, dataStart(member), member.packed());
    InputStream plain = member.packing().isDeflated() ? new EntryInflater(packed) : packed;
    return new CheckedStream(plain, member, limits);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void checkEntries() throws IOException {
    Set<String> names = new HashSet<>();
    long packed = 0;
    long unpacked = 0;
    for (ZipMember member : members) {
      checkEntry(member);
      if (!names.add(member.name().toLowerCase(Locale.ROOT))) {
        throw new UnreadableFileException(new DuplicateEntry(where, member.name()));
      }
      packed += member.packed();
      unpacked += member.unpacked();
    }
    if (packed > file.size()) {
      throw new UnreadableFileException(new ZipBomb(where, "its entries overlap"));
    }
    if (unpacked < 0 || unpacked > limits.totalBytes()) {
      throw new UnreadableFileException(
          new ZipBomb(where, "unpacks to " + unpacked + " bytes in all"));
    }
  }

  private void checkEntry(ZipMember member) throws IOException {
    SourcePointer entry = where.withKey(member.name());
    if (ABSOLUTE.matcher(member.name()).matches()
        || List.of(member.name().split("/")).contains("..")
        || member.name().indexOf('\0') >= 0) {
      throw new UnreadableFileException(new ClimbingEntry(entry, member.name()));
    }
    if (member.packing().isEncrypted()) {
      throw new UnreadableFileException(new PasswordProtected(entry, member.name()));
    }
    if (!member.packing().isKnown()) {
      throw new UnreadableFileException(
          new UnknownCompression(entry, "method " + member.packing().method()));
    }
    long end = member.packing().offset() + member.packed();
    if (member.packing().offset() < 0 || member.packed() < 0 || end < 0 || end > file.size()) {
      throw new UnreadableFileException(
          new TruncatedZip(where, member.name() + " lies beyond its end"));
    }
    CheckedStream.checkSize(member, member.unpacked(), limits);
  }

  /** The local header repeats the name and may carry extra fields of another length. */
  private long dataStart(ZipMember member) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(LOCAL_HEADER_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    file.read(header, member.packing().offset());
    if (header.hasRemaining()) {
      throw new UnreadableFileException(
          new DamagedEntry(where.withKey(member.name()), "its header breaks off"));
    }
    int nameLength = header.getShort(26) & 0xffff;
    int extraLength = header.getShort(28) & 0xffff;
    return member.packing().offset() + LOCAL_HEADER_LENGTH + nameLength + extraLength;
  }
}
