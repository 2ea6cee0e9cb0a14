package permed.benchmarks.own;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import permed.landscape.delivery.Delivery;
import permed.landscape.snapshot.build.BuildInput;
import permed.landscape.snapshot.build.BuildOutcome;
import permed.landscape.snapshot.build.DeliveryContent;
import permed.landscape.snapshot.build.SnapshotBuilder;
import permed.landscape.snapshot.store.Sha256;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds a snapshot of dumps: reading, tables, columns, text index, checksums and the switch. */
@Command(
    name = "build",
    description = "Build a snapshot of dumps and say how long each phase took.")
public final class BuildCommand implements Callable<Integer> {

  @Parameters(description = "Directory with the dumps.")
  private Path corpus = Path.of(".");

  @Option(names = "--data", required = true, description = "Directory the snapshot goes into.")
  private Path data = Path.of(".");

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(data);
    List<Delivery> deliveries = deliveries(Dump.list(corpus));
    PhaseClock clock = new PhaseClock();
    long start = System.nanoTime();
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.system())
            .build(BuildInput.of(deliveries, new CorpusContent(corpus), "benchmark"), clock);
    long total = System.nanoTime() - start;
    if (!(outcome instanceof BuildOutcome.Built built)) {
      throw new IllegalStateException("No new snapshot: " + outcome);
    }
    clock.print();
    System.out.println("total-nanos=" + total);
    System.out.println("projects=" + built.manifest().projects());
    return 0;
  }

  private static List<Delivery> deliveries(List<Dump> dumps) throws Exception {
    List<Delivery> deliveries = new ArrayList<>();
    SourceProfile profile = Dump.reader().profile();
    for (Dump dump : dumps) {
      deliveries.add(
          new Delivery(
              Sha256.of(dump.file()),
              profile.id(),
              dump.file().getFileName().toString(),
              Files.size(dump.file()),
              Dump.DAY,
              "file name",
              profile.licence(),
              profile.attribution(),
              deliveries.size() + 1,
              List.of()));
    }
    return deliveries;
  }

  /** The dumps where they lie: nothing is archived for a measurement. */
  private record CorpusContent(Path corpus) implements DeliveryContent {

    @Override
    public Path file(Delivery delivery) {
      return corpus.resolve(delivery.fileName());
    }

    @Override
    public SourceReader reader(Delivery delivery) {
      return Dump.reader();
    }
  }
}
