package permed.landscape.source.mapping.table;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written; what is absent is told from the file itself.
 *
 * @param file pattern of the names of the files inside a zip, such as {@code *partners*}; empty for
 *     any
 * @param sheet name of the sheet of a workbook; empty for any
 * @param records path to the array of records in a JSON document; empty when it is the document
 * @param headerRow which of the rows that are not empty names the columns, from 1; 0 when none does
 * @param columns names of the columns where the file has none
 */
public record Layout(
    String file,
    String sheet,
    String records,
    @Nullable Charset encoding,
    @Nullable Character separator,
    int headerRow,
    List<String> columns) {

  /** Everything is told from the file. */
  public static final Layout OPEN = new Layout("", "", "", null, null, 1, List.of());

  public Layout {
    columns = List.copyOf(columns);
  }

  /** The same file read as one whose columns are named. */
  public Layout withColumns(List<String> names) {
    return new Layout(file, sheet, records, encoding, separator, 0, names);
  }
}
