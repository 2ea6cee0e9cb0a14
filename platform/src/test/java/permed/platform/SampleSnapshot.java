package permed.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.sample.BundledSample;
import permed.landscape.snapshot.build.BuildInput;
import permed.landscape.snapshot.build.BuildOutcome;
import permed.landscape.snapshot.build.BuildProgress;
import permed.landscape.snapshot.build.DeliveryContent;
import permed.landscape.snapshot.build.SnapshotBuilder;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Sources;
import permed.landscape.source.cordis.CordisReader;

/** A data folder with one snapshot of the bundled sample. */
final class SampleSnapshot {

  private SampleSnapshot() {}

  /** Builds it in a folder and returns the snapshot's id. */
  static String build(Path data) {
    DeliveryArchive archive = new DeliveryArchive(data);
    try {
      for (Path dump : BundledSample.writeTo(data.resolve("sample"))) {
        deliver(archive, dump);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BuildInput input = BuildInput.of(archive.list(), new Archived(archive), "test");
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.system()).build(input, BuildProgress.silent());
    if (outcome instanceof BuildOutcome.Built built) {
      return built.id();
    }
    throw new IllegalStateException(outcome.toString());
  }

  private static void deliver(DeliveryArchive archive, Path dump) {
    ImportOutcome outcome =
        archive.importFile(
            dump, new CordisReader(), ImportOptions.none(), ImportProgress.UNWATCHED);
    if (outcome instanceof ImportOutcome.Refused refused) {
      throw new IllegalStateException(refused.toString());
    }
  }

  private record Archived(DeliveryArchive archive) implements DeliveryContent {

    @Override
    public Path file(Delivery delivery) {
      return archive.file(delivery);
    }

    @Override
    public SourceReader reader(Delivery delivery) {
      return Sources.bundled().findGrants(delivery.source()).orElseThrow();
    }
  }
}
