package permed.landscape.source.zip;

/**
 * How much an archive may hold before it is taken for an attack.
 *
 * @param entries most files in one archive
 * @param entryBytes most bytes one file may unpack to
 * @param totalBytes most bytes all files may unpack to together
 * @param ratio how many times its packed size a file may unpack to; the dumps reach about 8, and
 *     small files may exceed it
 */
public record ZipLimits(int entries, long entryBytes, long totalBytes, int ratio) {

  /** Below this size a ratio says nothing: a short file of equal rows packs well. */
  static final long SMALL = 16L << 20;

  private static final long GIGABYTE = 1L << 30;

  public ZipLimits {
    if (entries < 1 || entryBytes < 1 || totalBytes < 1 || ratio < 1) {
      throw new IllegalArgumentException("limits are above zero");
    }
  }

  /** Ten times the largest dump seen so far. */
  public static ZipLimits usual() {
    return new ZipLimits(1_000, 16 * GIGABYTE, 32 * GIGABYTE, 250);
  }
}
