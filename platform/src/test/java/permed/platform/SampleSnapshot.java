package permed.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
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

  private static final List<String> MEMBERS =
      List.of("project", "organization", "euroSciVoc", "topics", "legalBasis");

  private SampleSnapshot() {}

  /** Builds it in a folder and returns the snapshot's id. */
  static String build(Path data) {
    DeliveryArchive archive = new DeliveryArchive(data);
    deliver(archive, data, "h2020", PartialDate.of(2022, 11));
    deliver(archive, data, "horizon", PartialDate.of(2025, 3));
    BuildInput input = BuildInput.of(archive.list(), new Archived(archive), "test");
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.system()).build(input, BuildProgress.silent());
    return switch (outcome) {
      case BuildOutcome.Built built -> built.id();
      case BuildOutcome.AlreadyBuilt built -> built.id();
      case BuildOutcome.NothingDelivered n -> throw new IllegalStateException(n.toString());
      case BuildOutcome.AnotherBuildRunning a -> throw new IllegalStateException(a.toString());
      case BuildOutcome.UnreadableDelivery u -> throw new IllegalStateException(u.toString());
    };
  }

  private static void deliver(DeliveryArchive archive, Path data, String part, PartialDate date) {
    try {
      Files.createDirectories(data);
      Path zip = data.resolve("cordis-" + part + ".zip");
      zip(part, zip);
      ImportOutcome outcome =
          archive.importFile(
              zip, new CordisReader(), ImportOptions.datedOn(date), ImportProgress.UNWATCHED);
      if (outcome instanceof ImportOutcome.Refused refused) {
        throw new IllegalStateException(refused.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void zip(String part, Path zip) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (String member : MEMBERS) {
        ZipEntry entry = new ZipEntry(member + ".csv");
        entry.setTime(0);
        out.putNextEntry(entry);
        try (InputStream in =
            CordisReader.class.getResourceAsStream(
                "/permed/sample/" + part + "/" + member + ".csv")) {
          in.transferTo(out);
        }
        out.closeEntry();
      }
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
