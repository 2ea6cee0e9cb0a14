package permed.landscape.source.cordis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.RecordingSink;

/** The real dumps, against SQL that reads the same CSV files on its own. */
class CordisDumpsTest {

  private static final Path DUMPS =
      Path.of(System.getProperty("permed.root")).resolve("../shared/data/cordis");

  @TempDir Path scratch;

  @BeforeEach
  void skipWithoutData() {
    Assumptions.assumeTrue(Files.isDirectory(DUMPS), "no real dumps in " + DUMPS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cordis-HORIZONprojects-2025-02-csv.zip",
        "cordis-HORIZONprojects-2025-03-csv.zip",
        "cordis-h2020projects-2022-11-csv.zip"
      })
  void countsAndSumsAgreeWithSql(String dump) throws IOException, SQLException {
    Path zip = DUMPS.resolve(dump);
    Path tables = unpack(zip);
    RecordingSink sink = new RecordingSink();

    ReadingOutcome outcome =
        new CordisReader().read(zip, PartialDate.of(2025, 3), workspace(), sink);

    List<RowCount> counts = ((ReadingOutcome.Complete) outcome).counts();
    try (Connection sql = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = sql.createStatement()) {
      statement.execute("set autoinstall_known_extensions=false");
      for (RowCount count : counts) {
        BigDecimal rows = number(statement, "select count(*) from " + table(tables, count.file()));
        assertThat(rows).as(count.file()).isEqualByComparingTo(BigDecimal.valueOf(count.read()));
      }
      assertThat(total(sink)).isEqualByComparingTo(number(statement, fundingSql(tables)));
    }
    assertThat(counts.getFirst().accepted()).isEqualTo(sink.projects.size());
    assertThat(counts.stream().mapToLong(RowCount::rejected).sum()).isEqualTo(sink.rejected.size());
  }

  /**
   * The stated contribution where above zero, else net contributions where complete, else gross.
   */
  private static String fundingSql(Path tables) {
    return """
    with paid as (
      select projectID as id,
             sum(try_cast(replace(nullif(ecContribution, ''), ',', '.') as decimal(18, 2)))
               as gross,
             sum(try_cast(replace(nullif(netEcContribution, ''), ',', '.') as decimal(18, 2)))
               as net,
             bool_and(nullif(ecContribution, '') is null
                      or nullif(netEcContribution, '') is not null) as complete
      from %s
      group by projectID
    ), stated as (
      select id, try_cast(replace(nullif(ecMaxContribution, ''), ',', '.') as decimal(18, 2))
               as amount
      from %s
      where id <> 'id'
    )
    select sum(case when stated.amount > 0 then stated.amount
                    when paid.complete then paid.net
                    else paid.gross end)
    from stated left join paid using (id)
    """
        .formatted(table(tables, "organization.csv"), table(tables, "project.csv"));
  }

  private static String table(Path tables, String file) {
    return "read_csv('%s', delim=';', quote='\"', escape='\"', header=true, all_varchar=true)"
        .formatted(tables.resolve(file));
  }

  private static BigDecimal number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getBigDecimal(1);
    }
  }

  private static BigDecimal total(RecordingSink sink) {
    return sink.projects.stream()
        .flatMap(project -> project.fundingLines().stream())
        .map(line -> line.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Path unpack(Path zip) throws IOException {
    Path tables = Files.createDirectory(scratch.resolve("tables"));
    try (InputStream bytes = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(bytes)) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        Files.copy(entries, tables.resolve(e.getName()));
      }
    }
    try (Stream<Path> files = Files.list(tables)) {
      assertThat(files).isNotEmpty();
    }
    return tables;
  }

  private Path workspace() throws IOException {
    return Files.createDirectory(scratch.resolve("workspace"));
  }
}
