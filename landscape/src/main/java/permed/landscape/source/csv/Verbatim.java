package permed.landscape.source.csv;

/** Writes a row the way it can be read again. */
public final class Verbatim {

  private Verbatim() {}

  /** The fields joined by the separator, quoted only where they could not be told apart. */
  public static String join(String[] fields, char separator) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        row.append(separator);
      }
      append(row, fields[i], separator);
    }
    return row.toString();
  }

  private static void append(StringBuilder row, String field, char separator) {
    boolean plain =
        field.indexOf(separator) < 0
            && field.indexOf('"') < 0
            && field.indexOf('\n') < 0
            && field.indexOf('\r') < 0;
    if (plain) {
      row.append(field);
    } else {
      row.append('"').append(field.replace("\"", "\"\"")).append('"');
    }
  }
}
