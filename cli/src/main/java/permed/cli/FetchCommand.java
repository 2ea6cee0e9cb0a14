package permed.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import permed.landscape.fetch.CordisDownloads;
import permed.landscape.fetch.Download;
import permed.landscape.fetch.DownloadOutcome;
import permed.landscape.fetch.DownloadSettings;
import permed.landscape.fetch.Downloader;
import permed.landscape.fetch.Pauser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Downloads a source's current dumps; importing them is a step of its own. */
@Command(
    name = "fetch",
    description = "Download the current dumps of a source, resuming where a download broke off.")
final class FetchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The source; cordis.")
  private String source = "";

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = "Address of the open data (default: the Commission's, ${DEFAULT-VALUE}).",
      defaultValue = "https://cordis.europa.eu/data/")
  private URI from = CordisDownloads.OPEN_DATA;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Where the files go (default: downloads in the data directory).")
  private Path to = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    if (!source.equals("cordis")) {
      err.println("No download is known for '" + source + "'. Known: cordis.");
      return ExitCode.USAGE;
    }
    Path directory = to.toString().isEmpty() ? data.directory.resolve("downloads") : to;
    Files.createDirectories(directory);
    Downloader downloader = new Downloader(DownloadSettings.usual(), Pauser.sleeping());
    boolean all = true;
    for (Download download : addresses()) {
      try (Progress progress = Progress.bytes(download.name())) {
        DownloadOutcome outcome = downloader.fetch(download, directory, progress::to);
        progress.close();
        all &= tell(download, outcome);
      }
    }
    return all ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private List<Download> addresses() {
    String base = from.toString();
    return CordisDownloads.current(base.endsWith("/") ? from : URI.create(base + "/"));
  }

  private boolean tell(Download download, DownloadOutcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    return switch (outcome) {
      case DownloadOutcome.Fetched fetched -> {
        out.printf("%s: %s (%,d bytes)%n", download.name(), fetched.file(), fetched.bytes());
        yield true;
      }
      case DownloadOutcome.AlreadyThere there -> {
        out.printf("%s: already there as %s%n", download.name(), there.file());
        yield true;
      }
      case DownloadOutcome.NotWhatWasExpected wrong ->
          refused(err, download, wrong.reason(), wrong.remedy());
      case DownloadOutcome.Unreachable gone -> refused(err, download, gone.reason(), gone.remedy());
      case DownloadOutcome.NoRoom full -> refused(err, download, full.reason(), full.remedy());
    };
  }

  private static boolean refused(PrintWriter err, Download download, String reason, String remedy) {
    err.printf("%s: %s%n  %s%n", download.name(), reason, remedy);
    return false;
  }
}
