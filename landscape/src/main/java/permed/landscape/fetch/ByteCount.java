package permed.landscape.fetch;

import java.util.Locale;

/** A size for an English sentence, the same on every machine: {@code 41,943,040 bytes}. */
final class ByteCount {
  private ByteCount() {}

  static String of(long bytes) {
    return String.format(Locale.ENGLISH, "%,d bytes", bytes);
  }
}
