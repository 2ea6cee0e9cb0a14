package permed.landscape.source.mapping.table;

import java.io.Closeable;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.ZipBomb;
import permed.landscape.source.mapping.finding.UnreadableWorkbook;
import permed.landscape.source.zip.DeliveredZip;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;
import permed.landscape.source.zip.ZipMember;

/**
 * The files and sheets of one delivery: a single file, or a zip of several. What each is is told
 * from its bytes, never from its name: text, JSON or a workbook, packed with gzip or not.
 */
public final class Parts implements Closeable {

  /** The words of a workbook are held in memory. */
  private static final long MOST_WORDS = 256L << 20;

  private final Path workspace;
  private final ZipLimits limits;
  private final LongConsumer bytesRead;
  private final List<Part> parts = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private long count;
  private int copies;

  private Parts(Path workspace, ZipLimits limits, LongConsumer bytesRead) {
    this.workspace = workspace;
    this.limits = limits;
    this.bytesRead = bytesRead;
  }

  /**
   * Opens a delivery.
   *
   * @param name what to call a file that carries no name of its own
   * @param workspace where a workbook inside an archive is unpacked to
   * @param bytesRead told now and then how many bytes have been read in all
   * @throws UnreadableFileException if it must not be used
   */
  public static Parts open(
      Path file, String name, Path workspace, ZipLimits limits, LongConsumer bytesRead)
      throws IOException {
    Parts parts = new Parts(workspace, limits, bytesRead);
    try {
      Bytes bytes = () -> parts.counted(Files.newInputStream(file));
      if (isZip(bytes)) {
        parts.addArchive(file, name);
      } else {
        parts.addPlain(name, bytes);
      }
      return parts;
    } catch (IOException | RuntimeException refused) {
      parts.close();
      throw refused;
    }
  }

  /** The files and sheets in the order of the delivery. */
  public List<Part> list() {
    return List.copyOf(parts);
  }

  @Override
  public void close() throws IOException {
    for (Closeable one : open) {
      one.close();
    }
  }

  private void addArchive(Path file, String name) throws IOException {
    DeliveredZip zip = DeliveredZip.open(file, limits);
    open.add(zip);
    if (isWorkbook(zip)) {
      addWorkbook(file, zip, name);
      return;
    }
    for (ZipMember member : zip.members()) {
      addMember(member.simpleName(), () -> counted(zip.read(member)));
    }
  }

  private void addMember(String name, Bytes packed) throws IOException {
    Bytes bytes = packed.unpacked(name, limits);
    if (!isZip(bytes)) {
      addPlain(name, bytes);
      return;
    }
    Path copy = workspace.resolve("workbook-" + copies++);
    try (InputStream in = bytes.open()) {
      Files.copy(in, copy);
    }
    DeliveredZip inner = DeliveredZip.open(copy, limits);
    open.add(inner);
    if (!isWorkbook(inner)) {
      String seen = name + " is an archive inside the archive";
      throw new UnreadableFileException(new UnreadableWorkbook(SourcePointer.of(name), seen));
    }
    addWorkbook(copy, inner, name);
  }

  private void addPlain(String name, Bytes packed) throws IOException {
    Bytes bytes = packed.unpacked(name, limits);
    TextFile text = new TextFile(name, bytes);
    String head = new String(bytes.head(4096), StandardCharsets.ISO_8859_1);
    String start = head.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    String first = start.replace("\0", "").strip();
    boolean json = first.startsWith("{") || first.startsWith("[");
    parts.add(json ? new JsonPart(text) : new TextPart(text));
  }

  private void addWorkbook(Path file, DeliveredZip zip, String name) throws IOException {
    check(zip, name);
    try {
      ReadableWorkbook workbook =
          new ReadableWorkbook(new File(file.toString()), new ReadingOptions(true, false));
      open.add(workbook);
      workbook.getSheets().forEach(sheet -> parts.add(new SheetPart(name, sheet)));
    } catch (ExcelReaderException | IllegalArgumentException broken) {
      String seen = String.valueOf(broken.getMessage());
      throw new UnreadableFileException(new UnreadableWorkbook(SourcePointer.of(name), seen));
    }
  }

  /** Unpacks everything once: the library that reads workbooks trusts what they say. */
  private void check(DeliveredZip zip, String name) throws IOException {
    for (ZipMember member : zip.members()) {
      if (member.name().endsWith("sharedStrings.xml") && member.unpacked() > MOST_WORDS) {
        String seen = member.unpacked() + " bytes of words";
        throw new UnreadableFileException(new ZipBomb(SourcePointer.of(name), seen));
      }
      try (InputStream in = counted(zip.read(member))) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        tell(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int got = super.read(target, offset, length);
        tell(Math.max(got, 0));
        return got;
      }
    };
  }

  private void tell(int more) {
    count += more;
    bytesRead.accept(count);
  }

  private static boolean isZip(Bytes bytes) throws IOException {
    byte[] head = bytes.head(4);
    return head.length >= 2 && head[0] == 'P' && head[1] == 'K';
  }

  private static boolean isWorkbook(DeliveredZip zip) {
    return zip.members().stream().anyMatch(member -> member.name().equals("xl/workbook.xml"));
  }
}
