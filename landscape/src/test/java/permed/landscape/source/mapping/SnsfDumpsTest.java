package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.grant.Taxonomy;

class SnsfDumpsTest {

  private static final String GRANTS = "snsf/grants-2024.json.gz";
  private static final String ABSTRACTS = "snsf/grants-abstracts-2012-2022.csv.gz";
  private static final String DISCIPLINES = "snsf/grant-to-discipline.csv.gz";

  @TempDir Path scratch;

  @Test
  void grantsOf2024AgreeWithSql() throws IOException, SQLException {
    MappedDump dump = MappedDump.read("snsf", scratch, GRANTS);

    BigDecimal sum =
        MappedDump.number(
            scratch, "select sum(amount::decimal(18, 2)) from read_json('{0}')", GRANTS);
    assertThat(dump.sink().projects).hasSize(2_906);
    assertThat(dump.total()).isEqualByComparingTo(sum);
    assertThat(dump.findings()).doesNotContainKey("AmountsOutOfScale");
  }

  @Test
  void lostDecimalPointsAreDeclaredAndTold() throws IOException, SQLException {
    MappedDump dump = MappedDump.read("snsf", scratch, ABSTRACTS, DISCIPLINES);

    String abstracts = "read_csv('{0}', header=true, all_varchar=true)";
    String disciplines = "read_csv('{1}', header=true, all_varchar=true)";
    BigDecimal sum =
        MappedDump.number(
            scratch,
            "select sum(amount::decimal(18, 2)) / 100 from " + abstracts,
            ABSTRACTS,
            DISCIPLINES);
    BigDecimal coded =
        MappedDump.number(
            scratch,
            "select count(*) from (select distinct GrantNumber, DisciplineNumber from "
                + disciplines
                + " where GrantNumber in (select grant_number from "
                + abstracts
                + "))",
            ABSTRACTS,
            DISCIPLINES);
    assertThat(dump.sink().projects).hasSize(3_824);
    assertThat(dump.total()).isEqualByComparingTo(sum);
    assertThat(dump.findings()).containsEntry("AmountsInMinorUnits", 1L);
    assertThat(dump.counts()).anyMatch(count -> count.read() == 125_580);
    assertThat(
            dump.sink().projects.stream()
                .mapToInt(project -> project.codes(Taxonomy.DISCIPLINE).size())
                .sum())
        .isEqualTo(coded.intValueExact());
  }

  @Test
  void noAmountIsTakenWhileTheMappingDoesNotSayThatPointsAreLost() throws IOException {
    String yaml = BundledMappings.yaml("snsf").replace(", unit: minor", "");

    MappedDump dump = MappedDump.readWith(yaml, scratch, ABSTRACTS);

    assertThat(dump.sink().projects).hasSize(3_824);
    assertThat(dump.total()).isZero();
    assertThat(dump.findings())
        .containsEntry("AmountsOutOfScale", 1L)
        .containsEntry("AmountMissing", 3_824L);
  }
}
