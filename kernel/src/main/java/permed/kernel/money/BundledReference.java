package permed.kernel.money;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Opens the reference files that ship with the platform. */
final class BundledReference {

  private static final String FOLDER = "/permed/kernel/reference/";

  private BundledReference() {}

  static <T> T read(String name, Function<Reader, T> reader) {
    try (InputStream packed = BundledReference.class.getResourceAsStream(FOLDER + name)) {
      if (packed == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + name);
      }
      InputStream csv = new GZIPInputStream(new BufferedInputStream(packed));
      return reader.apply(new InputStreamReader(csv, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }
}
