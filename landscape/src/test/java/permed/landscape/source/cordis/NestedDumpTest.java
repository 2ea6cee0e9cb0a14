package permed.landscape.source.cordis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.finding.Finding;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Participation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.DeliveryReader.DumpDate;
import permed.landscape.source.JsonSql;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.RecordingSink;

/** The real extract of FP7, against SQL that reads the same JSON on its own. */
class NestedDumpTest {

  private static final Path DUMP =
      Path.of(System.getProperty("permed.root"))
          .resolve("../shared/data/cordis/fp7-inrae-2024-09.json.gz");

  @TempDir Path scratch;

  @Test
  void countsAndSumsAgreeWithSql() throws SQLException {
    Assumptions.assumeTrue(Files.exists(DUMP), "no real extract at " + DUMP);
    RecordingSink sink = new RecordingSink();

    ReadingOutcome outcome = new CordisReader().read(DUMP, PartialDate.of(2024, 9), scratch, sink);

    try (JsonSql sql = JsonSql.open(DUMP)) {
      String projects = "(select unnest(projects) as p from dump)";
      BigDecimal count = sql.number("select count(*) from " + projects);
      BigDecimal partners = sql.number("select sum(len(p.partners)) from " + projects);
      BigDecimal paid =
          sql.number("select sum(cast(p.ecMaxContribution as decimal(18, 2))) from " + projects);
      BigDecimal contributions =
          sql.number(
              "select sum(cast(partner.ecContribution as decimal(18, 2))) from"
                  + " (select unnest(p.partners) as partner from "
                  + projects
                  + ")");
      assertThat(sink.projects).hasSize(count.intValueExact());
      assertThat(participations(sink)).isEqualTo(partners.longValueExact());
      assertThat(JsonSql.total(sink)).isEqualByComparingTo(paid);
      assertThat(contributions(sink)).isEqualByComparingTo(contributions);
    }
    assertThat(outcome)
        .isEqualTo(new ReadingOutcome.Complete(List.of(new RowCount("JSON file", 286, 286, 0))));
    assertThat(sink.findings)
        .extracting(Finding::code)
        .containsOnly("UnknownCountry", "AmountDiffersFromContributions");
  }

  @Test
  void recordsAreThoseOfTheRegister() throws IOException {
    Assumptions.assumeTrue(Files.exists(DUMP), "no real extract at " + DUMP);
    RecordingSink sink = new RecordingSink();
    CordisReader reader = new CordisReader();

    reader.read(DUMP, PartialDate.of(2024, 9), scratch, sink);

    assertThat(sink.projects.getFirst().id()).isEqualTo(new SourceRecordId("cordis", "626272"));
    assertThat(reader.dateInside(DUMP))
        .contains(new DumpDate(PartialDate.of(2024, 9, 6), "cordisDataDate"));
  }

  private static long participations(RecordingSink sink) {
    return sink.projects.stream().mapToLong(project -> project.participations().size()).sum();
  }

  private static BigDecimal contributions(RecordingSink sink) {
    return sink.projects.stream()
        .flatMap(project -> project.participations().stream())
        .map(Participation::contribution)
        .filter(Objects::nonNull)
        .map(money -> money.amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
