package permed.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.sample.BundledSample;
import permed.landscape.snapshot.build.BuildOutcome;
import permed.landscape.source.DeliveryReader;
import permed.platform.database.EmbeddedPostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The bundled sample, brought in like any delivery, and served. */
@Command(
    name = "demo",
    description = {
      "Load the bundled sample of real facts and a sample consortium, and serve them.",
      "It is kept apart, in the folder demo of the data directory."
    })
final class DemoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final PortOption port = new PortOption();
  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    Path directory = data.directory.resolve("demo");
    PrintWriter out = spec.commandLine().getOut();
    Files.createDirectories(directory);
    if (OperatorsDatabase.find().isEmpty()) {
      EmbeddedPostgres.prepare(directory);
    }
    if (!load(directory)) {
      return ExitCode.REFUSED;
    }
    return switch (SnapshotCommand.build(directory, spec.commandLine().getErr())) {
      case BuildOutcome.Built built -> serve(directory, built.manifest().projects(), out);
      case BuildOutcome.AlreadyBuilt built -> serve(directory, built.manifest().projects(), out);
      case BuildOutcome.AnotherBuildRunning running -> {
        spec.commandLine().getErr().println("Another demo is starting in " + directory + ".");
        yield ExitCode.REFUSED;
      }
      case BuildOutcome.UnreadableDelivery unreadable -> {
        Refusals.print(
            spec.commandLine().getErr(), unreadable.delivery().fileName(), unreadable.reason());
        yield ExitCode.REFUSED;
      }
      case BuildOutcome.UnreadableCorrections unreadable -> {
        Refusals.print(spec.commandLine().getErr(), unreadable);
        yield ExitCode.REFUSED;
      }
      case BuildOutcome.NothingDelivered nothing ->
          throw new IllegalStateException("the sample was imported, yet the archive is empty");
    };
  }

  private boolean load(Path directory) throws Exception {
    DeliveryReader cordis =
        OwnSources.in(directory, spec.commandLine().getErr()).find("cordis").orElseThrow();
    DeliveryArchive archive = new DeliveryArchive(directory);
    for (Path dump : BundledSample.writeTo(directory.resolve("sample"))) {
      ImportOutcome outcome =
          archive.importFile(dump, cordis, ImportOptions.none(), ImportProgress.UNWATCHED);
      if (outcome instanceof ImportOutcome.Refused refused) {
        Refusals.print(spec.commandLine().getErr(), dump.toString(), refused.reason());
        return false;
      }
    }
    return true;
  }

  private int serve(Path directory, long projects, PrintWriter out) throws InterruptedException {
    out.printf(
        Locale.UK,
        "Sample of %,d health projects of Horizon Europe and Horizon 2020 (source: CORDIS,"
            + " European Union, CC BY 4.0).%n",
        projects);
    return Server.serve(
        directory, port.number, out, spec.commandLine().getErr(), "--permed.sample=true");
  }
}
