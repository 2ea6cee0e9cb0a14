package permed.landscape.delivery.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import permed.kernel.finding.Finding;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.DeliveryTerms;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Sources;
import permed.landscape.source.mapping.registry.MappingRegistry;

/** A small funder's spreadsheets, delivered and rehearsed. */
final class Bench {

  private static final String MAPPING =
      """
      id: small
      name: A small funder
      licence: CC0-1.0
      attribution: A small funder
      payers:
        small: {name: A small funder, area: BE, names: [S]}
        large: {name: A large funder, area: BE, names: [L]}
      currency: EUR
      tables:
        grants:
          project: {id: Number, title: Title, start: Start, end: End}
          funding: {payer: Payer, amount: Amount}
      """;

  private static final String HEADER = "Number;Title;Start;End;Payer;Amount\n";

  private final Path scratch;
  final DeliveryArchive archive;
  final Sources sources;

  Bench(Path scratch) {
    this.scratch = scratch;
    Path data = scratch.resolve("data");
    MappingRegistry registry = new MappingRegistry(data);
    registry.add(MAPPING);
    this.archive = new DeliveryArchive(data);
    this.sources = registry.load().sources();
  }

  Delivery deliver(String date, Extent extent, String... rows) {
    ImportOutcome outcome =
        archive.importFile(file(date, rows), reader(), options(extent), ImportProgress.UNWATCHED);
    assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
    return ((ImportOutcome.Imported) outcome).delivery();
  }

  Rehearsal rehearse(String date, Extent extent, String... rows) {
    return rehearse(file(date, rows), options(extent));
  }

  Rehearsal rehearse(Path file, ImportOptions options) {
    RehearsalOutcome outcome = outcome(file, options);
    assertThat(outcome).isInstanceOf(RehearsalOutcome.Rehearsed.class);
    return ((RehearsalOutcome.Rehearsed) outcome).rehearsal();
  }

  RehearsalOutcome outcome(Path file, ImportOptions options) {
    try {
      Path workspace = Files.createTempDirectory(scratch, "work");
      RehearsalOutcome outcome =
          new Rehearsals(archive, sources)
              .rehearse(
                  file,
                  reader(),
                  options,
                  GuardLimits.usual(),
                  workspace,
                  ImportProgress.UNWATCHED);
      try (Stream<Path> left = Files.list(workspace)) {
        assertThat(left).isEmpty();
      }
      return outcome;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Path file(String date, String... rows) {
    try {
      String text = HEADER + String.join("\n", rows) + (rows.length > 0 ? "\n" : "");
      return Files.writeString(scratch.resolve("grants-" + date + ".csv"), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static ImportOptions options(Extent extent) {
    return ImportOptions.none().withTerms(DeliveryTerms.usual().withExtent(extent));
  }

  static List<String> codes(Rehearsal rehearsal) {
    return rehearsal.warnings().stream().map(Finding::code).toList();
  }

  private SourceReader reader() {
    return sources.findGrants("small").orElseThrow();
  }
}
