package permed.kernel.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in a source something stands, as precisely as is known.
 *
 * @param file the file's name as its publisher gave it, with the archive's if it is inside one
 * @param line counted from 1, the header included
 * @param key the record's own id, where it has one
 * @param field the column or element
 */
public record SourcePointer(
    String file, @Nullable Long line, @Nullable String key, @Nullable String field) {

  public SourcePointer {
    Objects.requireNonNull(file, "file");
    if (line != null && line < 1) {
      throw new IllegalArgumentException("lines count from 1: " + line);
    }
  }

  public static SourcePointer of(String file) {
    return new SourcePointer(file, null, null, null);
  }

  public static SourcePointer of(String file, long line) {
    return new SourcePointer(file, line, null, null);
  }

  public SourcePointer withLine(long line) {
    return new SourcePointer(file, line, key, field);
  }

  public SourcePointer withKey(String key) {
    return new SourcePointer(file, line, key, field);
  }

  public SourcePointer withField(String field) {
    return new SourcePointer(file, line, key, field);
  }

  /** In plain words: {@code project.csv, line 17, record 731366, field endDate}. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(file);
    if (line != null) {
      words.append(", line ").append(line);
    }
    if (key != null) {
      words.append(", record ").append(key);
    }
    if (field != null) {
      words.append(", field ").append(field);
    }
    return words.toString();
  }
}
