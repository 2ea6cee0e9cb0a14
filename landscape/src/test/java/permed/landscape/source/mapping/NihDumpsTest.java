package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.Period;
import permed.landscape.grant.Relation;

class NihDumpsTest {

  private static final String FILE = "nih/reporter-sample-fy2014.jsonl.gz";
  private static final String TABLE = "read_json('{0}', format='newline_delimited')";

  @TempDir Path scratch;

  @Test
  void countsAndSumsAgreeWithSql() throws IOException, SQLException {
    MappedDump dump = MappedDump.read("nih", scratch, FILE);

    BigDecimal sum =
        MappedDump.number(
            scratch,
            "select sum(coalesce(try_cast(nullif(TOTAL_COST, '') as decimal(18, 2)),"
                + " try_cast(nullif(TOTAL_COST_SUB_PROJECT, '') as decimal(18, 2)))) from "
                + TABLE,
            FILE);
    BigDecimal cancer =
        MappedDump.number(
            scratch,
            "select sum(regexp_extract(FUNDING_ICs, 'NCI:([0-9]+)', 1)::decimal(18, 2)) from "
                + TABLE
                + " where FUNDING_ICs like '%NCI:%'",
            FILE);
    BigDecimal parts =
        MappedDump.number(
            scratch, "select count(*) from " + TABLE + " where SUBPROJECT_ID <> ''", FILE);
    assertThat(dump.counts().getFirst().read()).isEqualTo(100);
    assertThat(dump.sink().projects).hasSize(100);
    assertThat(dump.total()).isEqualByComparingTo(sum);
    assertThat(dump.total(line -> line.payer().id().equals("nih-nci")))
        .isEqualByComparingTo(cancer);
    assertThat(dump.findings()).doesNotContainKey("TotalContradicted");
    assertThat(
            dump.sink().projects.stream()
                .flatMap(project -> project.relations().stream())
                .filter(one -> one.kind() == Relation.Kind.PART_OF)
                .filter(one -> one.to().source().equals("nih-project"))
                .count())
        .isEqualTo(parts.longValueExact());
  }

  @Test
  void moneyIsForTheFiscalYear() throws IOException {
    MappedDump dump = MappedDump.read("nih", scratch, FILE);

    assertThat(dump.sink().projects.stream().flatMap(project -> project.fundingLines().stream()))
        .extracting(line -> String.valueOf(line.period()))
        .containsOnly(
            Period.of(java.time.LocalDate.of(2013, 10, 1), java.time.LocalDate.of(2014, 9, 30))
                .toString());
  }
}
