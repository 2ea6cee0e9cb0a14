package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.grant.Relation;

class SfiDumpsTest {

  private static final String FILE = "sfi/sfi-open-data-2019.csv.gz";
  private static final String TABLE = "read_csv('{0}', header=true, all_varchar=true)";

  @TempDir Path scratch;

  @Test
  void countsAndSumsAgreeWithSql() throws IOException, SQLException {
    MappedDump dump = MappedDump.read("sfi", scratch, FILE);

    BigDecimal rows = MappedDump.number(scratch, "select count(*) from " + TABLE, FILE);
    BigDecimal sum =
        MappedDump.number(
            scratch,
            "select sum(\"Revised Total Commitment\"::decimal(18, 2)) from " + TABLE,
            FILE);
    BigDecimal supplements =
        MappedDump.number(
            scratch,
            "select count(*) from " + TABLE + " where \"Proposal ID\" similar to '.*\\([0-9]+\\)'",
            FILE);
    assertThat(BigDecimal.valueOf(dump.counts().getFirst().read())).isEqualByComparingTo(rows);
    assertThat(BigDecimal.valueOf(dump.sink().projects.size())).isEqualByComparingTo(rows);
    assertThat(dump.total()).isEqualByComparingTo(sum);
    assertThat(
            dump.sink().projects.stream()
                .filter(
                    project ->
                        project.relations().stream()
                            .anyMatch(one -> one.kind() == Relation.Kind.SUPPLEMENTS))
                .count())
        .isEqualTo(supplements.longValueExact());
  }
}
