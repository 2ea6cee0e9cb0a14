package permed.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.sample.BundledSample;
import permed.landscape.snapshot.build.ArchivedInput;
import permed.landscape.snapshot.build.BuildInput;
import permed.landscape.snapshot.build.BuildOutcome;
import permed.landscape.snapshot.build.BuildProgress;
import permed.landscape.snapshot.build.SnapshotBuilder;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.Sources;

/** A data folder with one snapshot of the bundled sample. */
final class SampleSnapshot {

  private SampleSnapshot() {}

  /** Builds it in a folder and returns the snapshot's id. */
  static String build(Path data) {
    DeliveryArchive archive = new DeliveryArchive(data);
    try {
      for (BundledSample.Dump dump : BundledSample.writeAllTo(data.resolve("sample"))) {
        deliver(archive, dump.file(), Sources.bundled().find(dump.source()).orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BuildInput input = ArchivedInput.of(archive, Sources.bundled(), "test");
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.system()).build(input, BuildProgress.silent());
    if (outcome instanceof BuildOutcome.Built built) {
      return built.id();
    }
    throw new IllegalStateException(outcome.toString());
  }

  private static void deliver(DeliveryArchive archive, Path dump, DeliveryReader reader) {
    ImportOutcome outcome =
        archive.importFile(dump, reader, ImportOptions.none(), ImportProgress.UNWATCHED);
    if (outcome instanceof ImportOutcome.Refused refused) {
      throw new IllegalStateException(refused.toString());
    }
  }
}
