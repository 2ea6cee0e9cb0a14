package permed.landscape.snapshot.build;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import permed.kernel.money.ExchangeRates;

/**
 * A table of rates or deflators that goes into a snapshot, as plain CSV.
 *
 * @param source the words that name it below a figure
 */
public record ReferenceFile(String source, Content csv) {

  private static final int GZIP = 0x1f8b;
  private static final int ZIP = 'P' << 8 | 'K';

  /** The euro reference rates that ship with the platform. */
  public static ReferenceFile bundledExchangeRates() {
    return bundled(
        "ecb-eurofxref-hist.csv.gz",
        "European Central Bank, euro foreign exchange reference rates");
  }

  /** The deflators that ship with the platform. */
  public static ReferenceFile bundledDeflators() {
    return bundled("gdp-deflator.csv.gz", "World Bank, GDP deflator (annual %)");
  }

  /** A CSV file on disk, as it is, gzipped, or the first one inside a zip. */
  public static ReferenceFile of(Path file, String source) {
    return new ReferenceFile(source, () -> unpacked(Files.newInputStream(file)));
  }

  void copyTo(Path target) {
    try (InputStream in = csv.open()) {
      Files.copy(in, target);
    } catch (IOException e) {
      throw new UncheckedIOException(source, e);
    }
  }

  private static ReferenceFile bundled(String name, String source) {
    return new ReferenceFile(source, () -> unpacked(open("/permed/kernel/reference/" + name)));
  }

  private static InputStream open(String resource) throws IOException {
    InputStream packed = ExchangeRates.class.getResourceAsStream(resource);
    if (packed == null) {
      throw new IllegalStateException("not on the class path: " + resource);
    }
    return packed;
  }

  private static InputStream unpacked(InputStream file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(file);
    bytes.mark(2);
    int magic = bytes.read() << 8 | bytes.read();
    bytes.reset();
    return switch (magic) {
      case GZIP -> new GZIPInputStream(bytes);
      case ZIP -> firstTable(new ZipInputStream(bytes));
      default -> bytes;
    };
  }

  private static InputStream firstTable(ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".csv")) {
        return zip;
      }
    }
    throw new IOException("no .csv file in this zip");
  }

  /** Opens the bytes, each time from the start. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }
}
