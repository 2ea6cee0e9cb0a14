package permed.landscape.source.threesixty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permed.kernel.finding.Finding;
import permed.kernel.time.PartialDate;
import permed.landscape.source.JsonSql;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.RecordingSink;

/** The real files, against SQL that reads the same JSON on its own. */
class ThreeSixtyGivingDumpsTest {

  private static final Path DUMPS =
      Path.of(System.getProperty("permed.root")).resolve("../shared/data/360giving");

  @TempDir Path scratch;

  @ParameterizedTest
  @CsvSource({"lloyds.json.gz, 4116, 0", "wolfson.json.gz, 154, 12"})
  void countsAndSumsAgreeWithSql(String dump, int grants, int mended) throws SQLException {
    Path file = DUMPS.resolve(dump);
    Assumptions.assumeTrue(Files.exists(file), "no real grants at " + file);
    RecordingSink sink = new RecordingSink();

    ReadingOutcome outcome =
        new ThreeSixtyGivingReader().read(file, PartialDate.of(2022, 9), scratch, sink);

    try (JsonSql sql = JsonSql.open(file)) {
      String all = "(select unnest(grants) as g from dump)";
      BigDecimal awarded =
          sql.number(
              "select sum(case when amount > 0 then amount end) from"
                  + " (select cast(g.amountAwarded as decimal(18, 2)) as amount from "
                  + all
                  + ")");
      BigDecimal recipients = sql.number("select sum(len(g.recipientOrganization)) from " + all);
      BigDecimal funders =
          sql.number("select count(distinct g.fundingOrganization[1].id) from " + all);
      assertThat(JsonSql.total(sink)).isEqualByComparingTo(awarded);
      assertThat(participations(sink)).isEqualTo(recipients.longValueExact());
      assertThat(payers(sink)).isEqualTo(funders.longValueExact());
    }
    assertThat(outcome).isInstanceOf(ReadingOutcome.Complete.class);
    assertThat(sink.projects).hasSize(grants);
    assertThat(sink.rejected).isEmpty();
    assertThat(sink.findings.stream().map(Finding::code).filter("MendedText"::equals))
        .hasSize(mended);
    assertThat(sink.findings).extracting(Finding::code).doesNotContain("DamagedText");
  }

  private static long participations(RecordingSink sink) {
    return sink.projects.stream().mapToLong(project -> project.participations().size()).sum();
  }

  private static long payers(RecordingSink sink) {
    return sink.projects.stream()
        .flatMap(project -> project.fundingLines().stream())
        .map(line -> line.payer().id())
        .distinct()
        .count();
  }
}
