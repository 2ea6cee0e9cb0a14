package permed.platform.secretariat.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import permed.landscape.source.csv.CsvRow;
import permed.landscape.source.csv.CsvRows;
import permed.landscape.source.zip.UnreadableFileException;

/** Rows of delimited text, in the encodings and with the separators spreadsheet programs write. */
final class CsvSheet {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
  private static final String SEPARATORS = ";,\t|";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CsvSheet() {}

  static void read(String name, byte[] bytes, SheetReader.Table table) throws UnusableException {
    String text = decode(bytes);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    try (CsvRows rows = CsvRows.open(new ByteArrayInputStream(utf8), separator(text), name)) {
      for (CsvRow row = rows.next(); row != null; row = rows.next()) {
        table.add(new Sheet.Row(row.line(), cells(row)));
      }
    } catch (UnreadableFileException tooLong) {
      Long line = tooLong.reason().where().line();
      throw new UnusableException(UnusableSheet.tooWide(name, line == null ? 1 : line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** UTF-8 if it can be, else as Windows writes; the mark of UTF-16 is heeded. */
  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  /** The separator that stands most often in the first line, outside of quotes. */
  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    String bare = first.replaceAll("\"[^\"]*\"", "");
    char best = SEPARATORS.charAt(0);
    for (char separator : SEPARATORS.toCharArray()) {
      if (count(bare, separator) > count(bare, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static List<String> cells(CsvRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.fieldCount(); i++) {
      cells.add(unguarded(row.field(i)));
    }
    return cells;
  }

  /** Without the apostrophe that our own downloads put in front of what looks like a formula. */
  private static String unguarded(String cell) {
    boolean guarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
    return guarded ? cell.substring(1) : cell;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
