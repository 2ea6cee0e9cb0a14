package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErcDumpsTest {

  private static final String STARTING = "erc/erc-starting-2019-07.csv.gz";
  private static final String CONSOLIDATOR = "erc/erc-consolidator-2019-07.csv.gz";
  private static final String TABLE = "read_csv('{%d}', header=true, all_varchar=true)";

  @TempDir Path scratch;

  @Test
  void countsAndSumsAgreeWithSqlOnceCopiesAreLeftOut() throws IOException, SQLException {
    MappedDump dump = MappedDump.read("erc", scratch, STARTING, CONSOLIDATOR);

    String distinct =
        "(select distinct 's', * from %s union all select distinct 'c', * from %s)"
            .formatted(TABLE.formatted(0), TABLE.formatted(1));
    BigDecimal projects =
        MappedDump.number(scratch, "select count(*) from " + distinct, STARTING, CONSOLIDATOR);
    BigDecimal sum =
        MappedDump.number(
            scratch,
            "select sum(budget_project::decimal(18, 2)) from " + distinct,
            STARTING,
            CONSOLIDATOR);
    assertThat(BigDecimal.valueOf(dump.sink().projects.size())).isEqualByComparingTo(projects);
    assertThat(dump.total()).isEqualByComparingTo(sum);
    assertThat(dump.findings()).containsEntry("DuplicateRow", 100L);
    assertThat(dump.findings()).doesNotContainKey("ConflictingRow");
    assertThat(dump.sink().projects.stream().map(project -> project.id().toString()))
        .doesNotHaveDuplicates()
        .contains("erc:consolidator:DYNAFLUORS", "erc:starting:SMART~2017-03-01");
  }
}
