package permed.landscape.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatTest {

  private static final Table TABLE =
      Table.of(
          List.of(
              Column.text("name"),
              Column.integer("projects"),
              Column.decimal("amount_eur"),
              Column.date("start")),
          Map.of("Snapshot", "2025-03-abc"),
          List.of(
              Arrays.asList(
                  "Größe; \"quoted\", and\nbroken",
                  3L,
                  new BigDecimal("919847.50"),
                  LocalDate.of(2016, 11, 1)),
              Arrays.asList("=HYPERLINK(\"x\")", 0L, new BigDecimal("-1.00"), null)));

  @Test
  void csvQuotesAndKeepsNumbersPlain() throws IOException {
    String csv = written(Format.CSV);

    assertThat(csv)
        .startsWith("name,projects,amount_eur,start\r\n")
        .contains("\"Größe; \"\"quoted\"\", and\nbroken\",3,919847.50,2016-11-01\r\n");
  }

  @Test
  void csvDisarmsFormulasButNotNegativeNumbers() throws IOException {
    assertThat(written(Format.CSV)).contains("\"'=HYPERLINK(\"\"x\"\")\",0,-1.00,\r\n");
  }

  @Test
  void csvDisarmsEveryLeadThatASpreadsheetRuns() {
    assertThat(List.of("=1", "+1", "-1+2", "@x", "\tx", "\rx", "\nx", "＝1"))
        .allSatisfy(text -> assertThat(Cells.guarded(text)).isEqualTo("'" + text));
    assertThat(List.of("a=1", "-1.50", "12"))
        .allSatisfy(text -> assertThat(Cells.guarded(text)).isEqualTo(text));
  }

  @Test
  void jsonCarriesWhatTheFiguresAre() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(written(Format.JSON));

    assertThat(json.at("/about/Snapshot").asString()).isEqualTo("2025-03-abc");
    assertThat(json.at("/rows/0/amount_eur").decimalValue()).isEqualByComparingTo("919847.50");
    assertThat(json.at("/rows/1/start").isNull()).isTrue();
  }

  @Test
  void xlsxHoldsTextAsTextAndNumbersAsNumbers() throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes(Format.XLSX)))) {
      List<Row> rows = workbook.getFirstSheet().read();

      assertThat(rows.get(1).getCellAsNumber(2)).contains(new BigDecimal("919847.50"));
      assertThat(rows.get(2).getCellAsString(0)).contains("=HYPERLINK(\"x\")");
      assertThat(rows.get(2).getCell(0).getFormula()).isNull();
      assertThat(workbook.findSheet("About")).isPresent();
    }
  }

  @Test
  void parquetKeepsTypesAndSumsExactly(@TempDir Path directory) throws IOException, SQLException {
    Path file = directory.resolve("t.parquet");
    Files.write(file, bytes(Format.PARQUET));

    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery("select sum(amount_eur), min(start), count(*) from '" + file + "'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getBigDecimal(1)).isEqualByComparingTo("919846.50");
      assertThat(row.getObject(2, LocalDate.class)).isEqualTo(LocalDate.of(2016, 11, 1));
      assertThat(row.getLong(3)).isEqualTo(2);
    }
  }

  @Test
  void sameTableGivesTheSameBytes() throws IOException {
    for (Format format : List.of(Format.CSV, Format.JSON, Format.TABLE, Format.PARQUET)) {
      assertThat(bytes(format)).as(format.id()).isEqualTo(bytes(format));
    }
  }

  @Test
  void textAlignsNumbersAndShowsUnknownAsADash() throws IOException {
    String text = written(Format.TABLE);

    assertThat(text).contains("919,847.50").contains("–").endsWith("Snapshot: 2025-03-abc\n");
  }

  private static String written(Format format) throws IOException {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(TABLE, out);
    return out.toByteArray();
  }
}
