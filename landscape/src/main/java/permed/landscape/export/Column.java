package permed.landscape.export;

/**
 * One column of a table.
 *
 * @param name header, with its unit where it has one, for example {@code amount_eur}
 */
public record Column(String name, Kind kind) {

  /** What its cells hold: {@code String}, {@code Long}, {@code BigDecimal} or {@code LocalDate}. */
  public enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE
  }

  public static Column text(String name) {
    return new Column(name, Kind.TEXT);
  }

  public static Column integer(String name) {
    return new Column(name, Kind.INTEGER);
  }

  public static Column decimal(String name) {
    return new Column(name, Kind.DECIMAL);
  }

  public static Column date(String name) {
    return new Column(name, Kind.DATE);
  }

  boolean isNumeric() {
    return kind == Kind.INTEGER || kind == Kind.DECIMAL;
  }
}
