package permed.landscape.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns aligned for reading on a terminal, what they mean underneath. */
final class TextTable {

  private static final int WIDEST = 90;

  private TextTable() {}

  static void write(Table table, OutputStream out) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(Column::name).toList());
    table.forEachRow(cells -> lines.add(shown(cells)));
    int[] widths = widths(lines, table.columns().size());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      append(text, lines.get(i), table.columns(), widths);
      if (i == 0) {
        rule(text, widths);
      }
    }
    about(text, table.about());
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Cells as text, all but the last held to a width. */
  private static List<String> shown(List<? extends @Nullable Object> cells) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String text = shown(cells.get(i));
      boolean wide = text.length() > WIDEST && i < cells.size() - 1;
      texts.add(wide ? text.substring(0, WIDEST - 1) + "…" : text);
    }
    return texts;
  }

  private static String shown(@Nullable Object cell) {
    return switch (cell) {
      case null -> "–";
      case BigDecimal number -> grouped(number.scale()).format(number);
      case Long number -> grouped(0).format(number);
      case Object other -> other.toString();
    };
  }

  private static DecimalFormat grouped(int decimals) {
    String pattern = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    return widths;
  }

  private static void append(
      StringBuilder text, List<String> line, List<Column> columns, int[] widths) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      String padding = " ".repeat(widths[i] - line.get(i).length());
      row.append(columns.get(i).isNumeric() ? padding + line.get(i) : line.get(i) + padding);
      row.append("  ");
    }
    text.append(row.toString().stripTrailing()).append('\n');
  }

  private static void rule(StringBuilder text, int[] widths) {
    for (int width : widths) {
      text.append("─".repeat(width)).append("  ");
    }
    text.setLength(text.length() - 2);
    text.append('\n');
  }

  private static void about(StringBuilder text, Map<String, String> about) {
    if (!about.isEmpty()) {
      text.append('\n');
    }
    about.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
  }
}
