package permed.landscape.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The formats a table can leave in. */
public enum Format {
  /** Aligned text for a terminal. */
  TABLE("text/plain; charset=utf-8"),
  CSV("text/csv; charset=utf-8"),
  JSON("application/json"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PARQUET("application/vnd.apache.parquet");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Name used on the command line, in links and as file extension. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Format> parse(String id) {
    for (Format format : values()) {
      if (format.id().equals(id)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Writes the whole table; the stream is flushed and left open. The same table gives the same
   * bytes in every format but XLSX, whose container carries the time it was written.
   */
  public void write(Table table, OutputStream out) throws IOException {
    switch (this) {
      case TABLE -> TextTable.write(table, out);
      case CSV -> CsvTable.write(table, out);
      case JSON -> JsonTable.write(table, out);
      case XLSX -> XlsxTable.write(table, out);
      case PARQUET -> ParquetTable.write(table, out);
    }
  }
}
