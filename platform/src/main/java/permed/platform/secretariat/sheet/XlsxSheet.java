package permed.platform.secretariat.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of a workbook, days and numbers written plainly. */
final class XlsxSheet {

  /** What a workbook of the permitted size honestly unpacks to, with much room. */
  private static final long MOST_UNPACKED = 64_000_000;

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private XlsxSheet() {}

  static boolean isWorkbook(byte[] bytes) {
    return bytes.length > 3 && ReadableWorkbook.isOOXMLZipHeader(bytes);
  }

  static boolean isOldWorkbook(byte[] bytes) {
    return bytes.length > 7 && ReadableWorkbook.isOLE2Header(bytes);
  }

  static void read(String name, byte[] bytes, SheetReader.Table table) throws UnusableException {
    try {
      if (unpacked(bytes) > MOST_UNPACKED) {
        throw new UnusableException(UnusableSheet.damaged(name));
      }
      try (ReadableWorkbook workbook =
              new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
          Stream<Row> rows = workbook.getFirstSheet().openStream()) {
        Iterator<Row> next = rows.iterator();
        while (next.hasNext()) {
          Row row = next.next();
          table.add(new Sheet.Row(row.getRowNum(), cells(row)));
        }
      }
    } catch (IOException | ExcelReaderException | IllegalArgumentException damaged) {
      throw new UnusableException(UnusableSheet.damaged(name));
    }
  }

  /** Counted before anything is taken in: two megabytes can be made to unpack to gigabytes. */
  private static long unpacked(byte[] bytes) throws IOException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          for (int got = content.read(buffer); got > 0; got = content.read(buffer)) {
            total += got;
            if (total > MOST_UNPACKED) {
              return total;
            }
          }
        }
      }
      return total;
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount() && i <= SheetReader.MOST_COLUMNS; i++) {
      cells.add(text(row.getCell(i)));
    }
    return cells;
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.NUMBER ? number(cell) : Objects.toString(cell.getText(), "");
  }

  private static String number(Cell cell) {
    if (isDay(Objects.toString(cell.getDataFormatString(), ""))) {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    BigDecimal number = cell.asNumber();
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Whether a number format shows a day: it has a year or a day outside of quoted text. */
  private static boolean isDay(String format) {
    String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
    return bare.contains("yy") || bare.contains("d");
  }
}
