package permed.landscape.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Which key each other key of an organisation stands for, as one file beside the columns. The same
 * aliases give the same bytes.
 */
public final class AliasFile {

  private static final long MAGIC = 0x31_6169_6c41_7250L;
  private static final long VERSION = 1;

  private AliasFile() {}

  public static void write(Path file, SortedMap<String, String> keyOf) {
    try (ArrayWriter out = new ArrayWriter(file)) {
      out.writeLong(MAGIC);
      out.writeLong(VERSION);
      out.writeStrings(keyOf.keySet().toArray(String[]::new));
      out.writeStrings(keyOf.values().toArray(String[]::new));
      out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * @throws DamagedSnapshotException if the file is cut short, altered or of another version
   */
  public static Map<String, String> read(Path file) {
    try (ArrayReader in = new ArrayReader(file)) {
      if (in.readLong() != MAGIC || in.readLong() != VERSION) {
        throw new DamagedSnapshotException(file, "written by another version");
      }
      String[] aliases = in.readStrings();
      String[] keys = in.readStrings();
      Map<String, String> keyOf = HashMap.newHashMap(aliases.length);
      for (int i = 0; i < aliases.length; i++) {
        keyOf.put(aliases[i], keys[i]);
      }
      return keyOf;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
