package permed.landscape.delivery.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.finding.Finding;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.delivery.change.Aspects;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Sources;

/** A real re-delivery, told against a plain comparison of all its records. */
class RehearsedDumpsTest {

  private static final Path CORDIS =
      Path.of(System.getProperty("permed.root")).resolve("../shared/data/cordis");

  @TempDir Path scratch;

  @Test
  void tellsOfTheLaterDumpWhatAPlainComparisonTells() throws IOException {
    Path february = CORDIS.resolve("cordis-HORIZONprojects-2025-02-csv.zip");
    Path march = CORDIS.resolve("cordis-HORIZONprojects-2025-03-csv.zip");
    Assumptions.assumeTrue(Files.exists(february), "no real dumps of CORDIS");
    DeliveryArchive archive = new DeliveryArchive(scratch.resolve("data"));
    SourceReader reader = Sources.bundled().findGrants("cordis").orElseThrow();
    ImportOutcome imported =
        archive.importFile(february, reader, ImportOptions.none(), ImportProgress.UNWATCHED);
    assertThat(imported).isInstanceOf(ImportOutcome.Imported.class);

    RehearsalOutcome outcome =
        new Rehearsals(archive, Sources.bundled())
            .rehearse(
                march,
                reader,
                ImportOptions.none(),
                GuardLimits.usual(),
                Files.createDirectory(scratch.resolve("work")),
                ImportProgress.UNWATCHED);

    assertThat(outcome).isInstanceOf(RehearsalOutcome.Rehearsed.class);
    Comparison comparison = ((RehearsalOutcome.Rehearsed) outcome).rehearsal().comparison();
    Map<SourceRecordId, Project> before = read(reader, february);
    Map<SourceRecordId, Project> later = read(reader, march);
    Set<SourceRecordId> both = new HashSet<>(later.keySet());
    both.retainAll(before.keySet());
    long changed =
        both.stream()
            .filter(id -> !Aspects.of(before.get(id)).equals(Aspects.of(later.get(id))))
            .count();
    assertThat(comparison.counts().before()).isEqualTo(before.size());
    assertThat(comparison.counts().added()).isEqualTo(later.size() - both.size());
    assertThat(comparison.counts().changed()).isEqualTo(changed);
    assertThat(comparison.counts().gone()).isZero();
    Map<SourceRecordId, Project> after = new HashMap<>(before);
    after.putAll(later);
    assertThat(sum(comparison)).isEqualByComparingTo(sum(after));
  }

  private static BigDecimal sum(Comparison comparison) {
    return comparison.sums().stream()
        .map(change -> change.after().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(Map<SourceRecordId, Project> projects) {
    return projects.values().stream()
        .flatMap(project -> project.fundingLines().stream())
        .map(line -> line.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Map<SourceRecordId, Project> read(SourceReader reader, Path dump) throws IOException {
    Map<SourceRecordId, Project> projects = new HashMap<>();
    Path workspace = Files.createTempDirectory(scratch, "read");
    reader.read(
        dump,
        PartialDate.of(2025),
        workspace,
        new ReadingSink() {
          @Override
          public void project(Project project) {
            projects.putIfAbsent(project.id(), project);
          }

          @Override
          public void rejected(RejectedRow row) {}

          @Override
          public void finding(Finding finding) {}
        });
    return projects;
  }
}
