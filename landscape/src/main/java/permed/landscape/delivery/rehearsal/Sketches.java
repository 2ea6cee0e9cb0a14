package permed.landscape.delivery.rehearsal;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.rehearsal.Comparison.Sketch;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

/** Sketches of records in a file, since only a few of them are shown. */
final class Sketches implements AutoCloseable {

  private static final int LONGEST_TITLE = 300;

  private final Path file;
  private final DataOutputStream out;
  private @Nullable RandomAccessFile in;
  private long position;

  Sketches(Path file) throws IOException {
    this.file = file;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  /** Adds a record and tells where it lies. */
  long add(Project project) {
    long start = position;
    try {
      int before = out.size();
      out.writeUTF(project.id().source());
      out.writeUTF(project.id().localId());
      out.writeUTF(shortened(project.description().title()));
      out.writeUTF(amount(project));
      out.writeUTF(text(project.timing().start()));
      out.writeUTF(text(project.timing().end()));
      out.writeInt(project.participations().size());
      position += Integer.toUnsignedLong(out.size() - before);
      return start;
    } catch (IOException failed) {
      throw new UncheckedIOException("writing " + file, failed);
    }
  }

  /** Reads one; nothing can be added any more. */
  Sketch read(long at) {
    try {
      RandomAccessFile from = opened();
      from.seek(at);
      return new Sketch(
          new SourceRecordId(from.readUTF(), from.readUTF()),
          from.readUTF(),
          from.readUTF(),
          from.readUTF(),
          from.readUTF(),
          from.readInt());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (in != null) {
      in.close();
    }
    Files.deleteIfExists(file);
  }

  private RandomAccessFile opened() throws IOException {
    if (in == null) {
      out.close();
      in = new RandomAccessFile(file.toFile(), "r");
    }
    return in;
  }

  private static String amount(Project project) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (FundingLine line : project.fundingLines()) {
      sums.merge(
          line.amount().currency().getCurrencyCode(), line.amount().amount(), BigDecimal::add);
    }
    return sums.entrySet().stream()
        .map(sum -> sum.getValue().toPlainString() + ' ' + sum.getKey())
        .collect(Collectors.joining(" + "));
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + '…';
  }

  private static String text(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }
}
