package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Taxonomy;

class SwecrisDumpsTest {

  private static final String FILE = "swecris/swecris-kth-2023-11.jsonl.gz";
  private static final String TABLE = "read_json('{0}', format='newline_delimited')";

  @TempDir Path scratch;

  @Test
  void countsAndSumsAgreeWithSql() throws IOException, SQLException {
    MappedDump dump = MappedDump.read("swecris", scratch, FILE);

    BigDecimal rows = MappedDump.number(scratch, "select count(*) from " + TABLE, FILE);
    BigDecimal sum =
        MappedDump.number(scratch, "select sum(fundingsSek::decimal(18, 2)) from " + TABLE, FILE);
    BigDecimal without =
        MappedDump.number(
            scratch, "select count(*) from " + TABLE + " where fundingsSek is null", FILE);
    BigDecimal leaders =
        MappedDump.number(
            scratch,
            "select sum(len(regexp_extract_all(involvedPeople, '¤Principal Investigator¤'))) from "
                + TABLE,
            FILE);
    assertThat(BigDecimal.valueOf(dump.counts().getFirst().read())).isEqualByComparingTo(rows);
    assertThat(BigDecimal.valueOf(dump.sink().projects.size())).isEqualByComparingTo(rows);
    assertThat(dump.total()).isEqualByComparingTo(sum);
    assertThat(dump.findings()).containsEntry("AmountMissing", without.longValueExact());
    assertThat(
            BigDecimal.valueOf(
                dump.sink().projects.stream()
                    .mapToLong(project -> project.investigators().size())
                    .sum()))
        .isEqualByComparingTo(leaders);
  }

  @Test
  void everyMoneyHasItsOwnDaysAndEverySubjectItsShare() throws IOException {
    MappedDump dump = MappedDump.read("swecris", scratch, FILE);

    assertThat(dump.sink().projects)
        .allSatisfy(
            project -> {
              assertThat(project.fundingLines()).allMatch(line -> line.period() != null);
              double shares =
                  project.codes(Taxonomy.DISCIPLINE).stream()
                      .mapToDouble(CodeAssignment::weight)
                      .sum();
              assertThat(shares).isIn(0.0, shares > 0.999 && shares < 1.001 ? shares : 0.0);
            });
    assertThat(
            dump.sink().projects.stream().filter(one -> !one.codes(Taxonomy.DISCIPLINE).isEmpty()))
        .hasSize(4_623);
  }
}
