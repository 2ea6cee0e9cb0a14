package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.snapshot.ProjectArbitraries;
import permed.landscape.snapshot.store.Durable;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;

class SnapshotProperties {

  @Provide
  Arbitrary<List<Project>> corpora() {
    return ProjectArbitraries.corpora();
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void nothingIsLostOnTheWay(@ForAll("corpora") List<Project> projects) throws Exception {
    Path data = Files.createTempDirectory("snapshot");
    build(data, projects);

    try (Snapshot snapshot = new Snapshots(data).openCurrent().orElseThrow();
        Parquet parquet = new Parquet(snapshot)) {
      assertThat(projects)
          .allSatisfy(project -> assertThat(snapshot.project(project.id())).contains(project));
      assertThat(snapshot.manifest().rows())
          .containsEntry("project", (long) projects.size())
          .containsEntry("participation", count(projects, one -> one.participations().size()))
          .containsEntry("code", count(projects, one -> one.codes().size()))
          .containsEntry(
              "text",
              count(
                  projects,
                  one -> one.description().titles().size() + one.description().abstracts().size()));
      assertThat(sumsIn(parquet)).isEqualTo(sumsOf(projects));
    }
    Durable.remove(data);
  }

  private static void build(Path data, List<Project> projects) throws IOException {
    BuildInput input = new Dumps().dump("2025-03", projects).input();
    assertThat(
            new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH))
                .build(input, BuildProgress.silent()))
        .isInstanceOf(BuildOutcome.Built.class);
  }

  private static long count(List<Project> projects, ToIntFunction<Project> counted) {
    return projects.stream().mapToInt(counted).sum();
  }

  private static Map<String, BigDecimal> sumsIn(Parquet parquet) throws Exception {
    return parquet
        .rows("select payer_id || ' ' || currency, sum(amount) from funding_line group by all")
        .stream()
        .collect(
            Collectors.toMap(
                List::getFirst,
                row -> new BigDecimal(row.getLast()).stripTrailingZeros(),
                BigDecimal::add,
                TreeMap::new));
  }

  private static Map<String, BigDecimal> sumsOf(List<Project> projects) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Project project : projects) {
      for (FundingLine line : project.fundingLines()) {
        String key = line.payer().id() + " " + line.amount().currency().getCurrencyCode();
        sums.merge(key, line.amount().amount(), BigDecimal::add);
      }
    }
    sums.replaceAll((key, sum) -> sum.stripTrailingZeros());
    return sums;
  }
}
