package permed.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
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

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("dump"),
          Column.text("outcome"),
          Column.text("file_or_reason"),
          Column.text("what_to_do"));

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
  @Mixin private final OutputOption output = new OutputOption();

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
    List<List<Object>> rows = new ArrayList<>();
    boolean all = true;
    for (Download download : addresses()) {
      DownloadOutcome outcome = fetched(downloader, download, directory);
      rows.add(row(download, outcome));
      all &= succeeded(outcome);
    }
    output.print(Table.of(COLUMNS, Map.of(), rows));
    return all ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static DownloadOutcome fetched(Downloader downloader, Download download, Path directory) {
    try (Progress progress = Progress.bytes(download.name())) {
      return downloader.fetch(download, directory, progress::to);
    }
  }

  private List<Download> addresses() {
    String base = from.toString();
    return CordisDownloads.current(base.endsWith("/") ? from : URI.create(base + "/"));
  }

  private static boolean succeeded(DownloadOutcome outcome) {
    return outcome instanceof DownloadOutcome.Fetched
        || outcome instanceof DownloadOutcome.AlreadyThere;
  }

  private static List<Object> row(Download download, DownloadOutcome outcome) {
    return switch (outcome) {
      case DownloadOutcome.Fetched fetched ->
          List.of(download.name(), "fetched", fetched.file().toString(), "");
      case DownloadOutcome.AlreadyThere there ->
          List.of(download.name(), "already there", there.file().toString(), "");
      case DownloadOutcome.NotWhatWasExpected wrong ->
          List.of(download.name(), "refused", wrong.reason(), wrong.remedy());
      case DownloadOutcome.Unreachable gone ->
          List.of(download.name(), "unreachable", gone.reason(), gone.remedy());
      case DownloadOutcome.NoRoom full ->
          List.of(download.name(), "no room", full.reason(), full.remedy());
    };
  }
}
