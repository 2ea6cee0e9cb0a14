package permed.landscape.source.mapping.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the rows of a delivery until all of them are read, so that those of one project come
 * together: in memory while they are few, else split by project over files of which one fits in
 * memory. Projects come in the order they first occurred, within their file.
 */
public final class Spool implements Closeable {

  private static final int FILES = 128;
  private static final int SPREAD = 0x9e3779b9;

  private final Path workspace;
  private final long inMemory;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 16);
  private final List<DataOutputStream> files = new ArrayList<>();

  /**
   * @param workspace where to write files
   * @param inMemory how many bytes are kept before they are used
   */
  public Spool(Path workspace, long inMemory) {
    this.workspace = workspace;
    this.inMemory = inMemory;
  }

  /**
   * One row as it was read.
   *
   * @param part number of the file or sheet in the delivery
   */
  public record Stored(int part, long line, String[] cells) {}

  /** Takes the rows of one project. */
  @FunctionalInterface
  public interface GroupReader {

    void read(String key, List<Stored> rows) throws IOException;
  }

  /** Keeps a row of a project. */
  public void add(String key, Stored row) throws IOException {
    DataOutputStream out = files.isEmpty() ? new DataOutputStream(memory) : fileOf(key);
    write(out, key, row);
    if (files.isEmpty() && memory.size() > inMemory) {
      spill();
    }
  }

  /** How many steps {@link #read} takes. */
  public int steps() {
    return Math.max(1, files.size());
  }

  /** Passes on the projects of one step, each with its rows in the order they were read. */
  public void read(int step, GroupReader reader) throws IOException {
    byte[] bytes = files.isEmpty() ? memory.toByteArray() : take(step);
    Map<String, List<Stored>> groups = new LinkedHashMap<>();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    while (in.available() > 0) {
      String key = readText(in);
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(readRow(in));
    }
    for (Map.Entry<String, List<Stored>> group : groups.entrySet()) {
      reader.read(group.getKey(), group.getValue());
    }
  }

  @Override
  public void close() throws IOException {
    for (DataOutputStream file : files) {
      file.close();
    }
  }

  private byte[] take(int step) throws IOException {
    files.get(step).close();
    Path path = path(step);
    byte[] bytes = Files.readAllBytes(path);
    Files.delete(path);
    return bytes;
  }

  private void spill() throws IOException {
    for (int i = 0; i < FILES; i++) {
      OutputStream out = Files.newOutputStream(path(i));
      files.add(new DataOutputStream(new java.io.BufferedOutputStream(out, 1 << 15)));
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(memory.toByteArray()));
    memory = new ByteArrayOutputStream(0);
    while (in.available() > 0) {
      String key = readText(in);
      write(fileOf(key), key, readRow(in));
    }
  }

  private DataOutputStream fileOf(String key) {
    int mixed = key.hashCode() * SPREAD;
    return files.get(Integer.remainderUnsigned(mixed ^ mixed >>> 16, FILES));
  }

  private Path path(int step) {
    return workspace.resolve("rows-" + step);
  }

  private static void write(DataOutputStream out, String key, Stored row) throws IOException {
    writeText(out, key);
    out.writeInt(row.part());
    out.writeLong(row.line());
    out.writeInt(row.cells().length);
    for (String cell : row.cells()) {
      writeText(out, cell);
    }
  }

  private static Stored readRow(DataInputStream in) throws IOException {
    int part = in.readInt();
    long line = in.readLong();
    String[] cells = new String[in.readInt()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = readText(in);
    }
    return new Stored(part, line, cells);
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
