package permed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the official dumps to figures, checked by SQL straight over the CSV files. */
class CitedFigureIT {

  private static final Path DUMPS =
      Path.of(System.getProperty("permed.root")).resolve("../shared/data/cordis");

  @TempDir static Path work;
  static Path data;

  @BeforeAll
  static void importsTheDumpsAndBuildsASnapshot() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(DUMPS), "no real dumps at ../shared/data/cordis: nothing to check");
    data = work.resolve("data");
    assertThat(
            Invocation.of(
                "import",
                "cordis",
                dump("HORIZONprojects-2025-03"),
                dump("HORIZONprojects-2025-02"),
                dump("h2020projects-2022-11"),
                "--data",
                data.toString()))
        .satisfies(run -> assertThat(run.exitCode()).as(run.err()).isZero());
    assertThat(Invocation.of("snapshot", "--data", data.toString()))
        .satisfies(run -> assertThat(run.exitCode()).as(run.err()).isZero());
    for (String name :
        new String[] {
          "HORIZONprojects-2025-02", "HORIZONprojects-2025-03", "h2020projects-2022-11"
        }) {
      unzip(Path.of(dump(name)), work.resolve(name));
    }
  }

  @Test
  void moneyByFunderAndYearIsReproducedToTheCent() throws SQLException {
    assertThat(asked("--by", "funder,year", "--format", "csv"))
        .isEqualTo(
            computed(
                """
                select case when amount > 0 then 'ec|' else 'none|' end || start_year,
                  sum(coalesce(amount, 0))
                from award group by 1
                """));
  }

  @Test
  void moneyByParticipantCountryIsReproducedToTheCent() throws SQLException {
    // Only where the contributions are the amount, so that shares are the contributions themselves.
    assertThat(
            asked(
                "--by",
                "country",
                "--filter",
                "framework=HORIZON",
                "--count",
                "apportioned",
                "--format",
                "csv"))
        .isEqualTo(
            computed(
                """
                select case coalesce(country, '') when 'EL' then 'GR' when 'UK' then 'GB'
                    when '' then 'none' else country end, sum(coalesce(contribution, 0))
                from part where framework = 'HORIZON' group by 1
                """));
  }

  @Test
  void laterDumpReplacesTheEarlierAndTheDifferenceIsTold(@TempDir Path other) throws SQLException {
    String first = snapshotOf(other, "HORIZONprojects-2025-02");
    String second = snapshotOf(other, "HORIZONprojects-2025-03");

    Invocation diff = Invocation.of("diff", first, second, "--data", other.toString());

    String before = only("select sum(amount) from old_award");
    String after = only("select sum(amount) from award where framework = 'HORIZON'");
    assertThat(diff.exitCode()).as(diff.err()).isZero();
    assertThat(diff.out())
        .contains("New: 0", "Gone: 0")
        .contains("European Commission: EUR " + before + " to " + after);
    assertThat(Invocation.of("ask", "--measure", "projects", "--data", other.toString()).out())
        .contains("Total: 1,022 projects");
  }

  private static String snapshotOf(Path data, String dump) {
    assertThat(Invocation.of("import", "cordis", dump(dump), "--data", data.toString()).exitCode())
        .isZero();
    Invocation run = Invocation.of("snapshot", "--data", data.toString());
    int id = run.out().indexOf("Snapshot: ") + "Snapshot: ".length();
    return run.out().substring(id, run.out().indexOf(',', id));
  }

  private static String only(String sql) throws SQLException {
    return computed("select 'only', (" + sql + ")").firstEntry().getValue().toPlainString();
  }

  /** First key columns joined by a bar → the amount. */
  private static TreeMap<String, BigDecimal> asked(String... question) {
    String[] arguments = new String[question.length + 3];
    arguments[0] = "ask";
    System.arraycopy(question, 0, arguments, 1, question.length);
    arguments[question.length + 1] = "--data";
    arguments[question.length + 2] = data.toString();
    Invocation run = Invocation.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    TreeMap<String, BigDecimal> rows = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(run.out())) {
      for (NamedCsvRecord row : csv) {
        String key = row.getField(0);
        if (row.getHeader().contains("year")) {
          key += "|" + row.getField("year");
        }
        rows.put(key, new BigDecimal(row.getField("amount_eur")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static TreeMap<String, BigDecimal> computed(String sql) throws SQLException {
    TreeMap<String, BigDecimal> rows = new TreeMap<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        var statement = duck.createStatement()) {
      statement.execute("create view project as " + union("project"));
      statement.execute("create view organization as " + union("organization"));
      statement.execute(
          """
          create table part as
          select o.projectID as project, p.frameworkProgramme as framework, o.country as country,
            cast(nullif(replace(o.ecContribution, ',', '.'), '') as decimal(18, 2)) as contribution
          from organization o join project p on p.id = o.projectID and p.dump = o.dump
          where not (p.dump = 'HORIZONprojects-2025-02'
            and p.id in (select id from project where dump = 'HORIZONprojects-2025-03'))
          """);
      statement.execute(
          """
          create table award as
          select id as project, frameworkProgramme as framework,
            substr(startDate, 1, 4) as start_year,
            coalesce(
              cast(nullif(replace(ecMaxContribution, ',', '.'), '') as decimal(18, 2)),
              (select sum(contribution) from part where part.project = project.id)) as amount
          from project
          where id <> 'id' and not (dump = 'HORIZONprojects-2025-02'
            and id in (select id from project where dump = 'HORIZONprojects-2025-03'))
          """);
      statement.execute(
          """
          create table old_award as
          select projectID as project,
            sum(cast(nullif(replace(ecContribution, ',', '.'), '') as decimal(18, 2))) as amount
          from organization where dump = 'HORIZONprojects-2025-02' group by 1
          """);
      try (ResultSet result = statement.executeQuery(sql)) {
        while (result.next()) {
          rows.put(result.getString(1), result.getBigDecimal(2));
        }
      }
    }
    return rows;
  }

  private static String union(String member) {
    StringBuilder sql = new StringBuilder();
    for (String dump :
        new String[] {
          "HORIZONprojects-2025-02", "HORIZONprojects-2025-03", "h2020projects-2022-11"
        }) {
      sql.append(sql.isEmpty() ? "" : " union all by name ")
          .append("select *, '")
          .append(dump)
          .append("' as dump from read_csv('")
          .append(work.resolve(dump).resolve(member + ".csv"))
          .append("', delim = ';', quote = '\"', escape = '\"', header = true,")
          .append(" all_varchar = true, max_line_size = 10000000)");
    }
    return sql.toString();
  }

  private static String dump(String name) {
    return DUMPS.resolve("cordis-" + name + "-csv.zip").toString();
  }

  private static void unzip(Path zip, Path directory) throws IOException {
    Files.createDirectories(directory);
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (var entry : file.stream().toList()) {
        Files.copy(file.getInputStream(entry), directory.resolve(entry.getName()));
      }
    }
  }
}
