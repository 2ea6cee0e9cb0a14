package permed.landscape.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a snapshot as one file, read in one sweep at opening.
 *
 * <p>The same columns give the same bytes. Layout: magic and version, days, funding lines, the axes
 * by the id of their dimension, then which projects count with another one and which are gone;
 * every array after its length, little-endian; a CRC-32C of all of it at the end.
 */
public final class ColumnsFile {

  private static final long MAGIC = 0x31_6c6f_436d_7250L;
  private static final long VERSION = 2;

  /** Of snapshots from before parts, periods of money and what is gone were told. */
  private static final long EARLIER = 1;

  private ColumnsFile() {}

  public static void write(Path file, Columns columns) {
    write(file, columns, VERSION);
  }

  /** Writes as an earlier version did, so that it can be tested that its files open. */
  static void write(Path file, Columns columns, long version) {
    try (ArrayWriter out = new ArrayWriter(file)) {
      out.writeLong(MAGIC);
      out.writeLong(version);
      Columns.Arrays arrays = columns.arrays();
      out.writeInts(arrays.startDays());
      out.writeInts(arrays.endDays());
      write(out, columns.lines().arrays());
      if (version > EARLIER) {
        out.writeInts(columns.lines().periods().firstDays());
        out.writeInts(columns.lines().periods().lastDays());
      }
      out.writeLong(arrays.axes().size());
      for (Map.Entry<Dimension, Axis> axis : arrays.axes().entrySet()) {
        out.writeStrings(new String[] {axis.getKey().id()});
        write(out, axis.getValue().arrays());
      }
      if (version > EARLIER) {
        out.writeLongs(arrays.countedElsewhere().toLongArray());
        out.writeLongs(arrays.gone().toLongArray());
      }
      out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * @throws DamagedSnapshotException if the file is missing, cut short, altered or of another
   *     version
   */
  public static Columns read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new DamagedSnapshotException(file, "missing");
    }
    try (ArrayReader in = new ArrayReader(file)) {
      long magic = in.readLong();
      long version = in.readLong();
      if (magic != MAGIC || (version != VERSION && version != EARLIER)) {
        throw new DamagedSnapshotException(file, "written by another version");
      }
      int[] startDays = in.readInts();
      int[] endDays = in.readInts();
      Lines lines = readLines(in, version);
      Map<Dimension, Axis> axes = readAxes(in, file);
      BitSet elsewhere = readSet(in, version);
      return new Columns(axes, startDays, endDays, lines, elsewhere, readSet(in, version));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static BitSet readSet(ArrayReader in, long version) throws IOException {
    return version == EARLIER ? new BitSet() : BitSet.valueOf(in.readLongs());
  }

  private static void write(ArrayWriter out, Lines.Arrays lines) throws IOException {
    out.writeInts(lines.offsets());
    out.writeInts(lines.payers());
    out.writeLongs(lines.minorUnits());
    out.writeBytes(lines.currencies());
    out.writeInts(lines.rateDays());
    out.writeStrings(
        lines.currencyTable().stream().map(Currency::getCurrencyCode).toArray(String[]::new));
  }

  private static Lines readLines(ArrayReader in, long version) throws IOException {
    int[] offsets = in.readInts();
    int[] payers = in.readInts();
    long[] minorUnits = in.readLongs();
    byte[] currencies = in.readBytes();
    int[] rateDays = in.readInts();
    List<Currency> table = Arrays.stream(in.readStrings()).map(Currency::getInstance).toList();
    Lines.Periods periods =
        version == EARLIER ? Lines.Periods.NONE : new Lines.Periods(in.readInts(), in.readInts());
    return new Lines(offsets, payers, minorUnits, currencies, rateDays, table, periods);
  }

  private static void write(ArrayWriter out, Axis.Arrays axis) throws IOException {
    out.writeStrings(axis.keys());
    out.writeStrings(axis.labels());
    out.writeInts(axis.parents());
    out.writeInts(axis.offsets());
    out.writeInts(axis.ordinals());
    out.writeDoubles(axis.shares());
    out.writeInts(axis.leads());
  }

  private static Map<Dimension, Axis> readAxes(ArrayReader in, Path file) throws IOException {
    Map<Dimension, Axis> axes = new EnumMap<>(Dimension.class);
    for (long left = in.readLong(); left > 0; left--) {
      String id = String.join(",", in.readStrings());
      Dimension dimension =
          Dimension.parse(id)
              .orElseThrow(() -> new DamagedSnapshotException(file, "unknown dimension " + id));
      axes.put(dimension, readAxis(in));
    }
    return axes;
  }

  private static Axis readAxis(ArrayReader in) throws IOException {
    String[] keys = in.readStrings();
    String[] labels = in.readStrings();
    int[] parents = in.readInts();
    int[] offsets = in.readInts();
    int[] ordinals = in.readInts();
    double[] shares = in.readDoubles();
    return new Axis(keys, labels, parents, offsets, ordinals, shares, in.readInts());
  }
}
