package permed.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportReport;
import permed.landscape.export.Format;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Archives delivered files and tells what is in them. */
@Command(
    name = "import",
    description = {
      "Archive files of a source after checking them whole, and tell what was found.",
      "Importing the same file twice changes nothing."
    })
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description =
          "The source: cordis, or any mapped one such as sfi; ecb for exchange rates, deflators for"
              + " price indices, ror for the registry of organisations.")
  private String source = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE…", description = "The files.")
  private List<Path> files = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "Date of the data: 2025, 2025-03 or 2025-03-17 (default: from the file's name, else its"
              + " newest entry).")
  private @Nullable PartialDate date;

  @Option(
      names = "--findings",
      description = "In csv, json, xlsx and parquet, print the findings instead of the row counts.")
  private boolean findings;

  @Option(
      names = "--together",
      paramLabel = "NAME",
      description =
          "The files are one delivery, such as projects and their partners: archive them as one zip"
              + " of this name, for example anr-2022-05.zip.")
  private @Nullable String together;

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final OutputOption output = new OutputOption();

  private final List<ImportOutcome.Imported> taken = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    Sources sources = Sources.bundled();
    Optional<DeliveryReader> reader = sources.find(source);
    if (reader.isEmpty()) {
      String known =
          java.util.stream.Stream.concat(sources.grants().stream(), sources.references().stream())
              .map(one -> one.profile().id())
              .collect(Collectors.joining(", "));
      err().println("No source is called '" + source + "'. Known: " + known + ".");
      return ExitCode.USAGE;
    }
    DeliveryArchive archive = new DeliveryArchive(data.directory);
    boolean all =
        together == null
            ? takeEach(archive, reader.get())
            : takeTogether(archive, reader.get(), together);
    if (output.format != Format.TABLE) {
      // One document for programs, whatever the number of files.
      output.print(findings ? ImportTables.findings(taken) : ImportTables.rows(taken));
    }
    return all ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private boolean takeEach(DeliveryArchive archive, DeliveryReader reader) throws Exception {
    boolean all = true;
    for (Path file : files) {
      all &= take(archive, file, reader);
    }
    return all;
  }

  private boolean takeTogether(DeliveryArchive archive, DeliveryReader reader, String name)
      throws Exception {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        Refusals.print(err(), "There is no file " + file + ".", "Name files that are there.");
        return false;
      }
    }
    try (Together folder = Together.of(List.of())) {
      Path zip = folder.workspace().resolve(String.valueOf(Path.of(name).getFileName()));
      return take(archive, Together.zip(zip, files), reader);
    }
  }

  private boolean take(DeliveryArchive archive, Path file, DeliveryReader reader) throws Exception {
    ImportOptions options = date == null ? ImportOptions.none() : ImportOptions.datedOn(date);
    ImportOutcome outcome;
    try (Progress progress = Progress.bytes(String.valueOf(file.getFileName()))) {
      outcome =
          archive.importFile(
              file, reader, options, (step, done, total) -> progress.to(done, total));
    }
    return switch (outcome) {
      case ImportOutcome.Imported imported -> {
        taken.add(imported);
        told(imported.delivery(), imported.report());
        yield true;
      }
      case ImportOutcome.AlreadyArchived already -> {
        err()
            .printf(
                "%s: already archived as %s, nothing changed%n",
                file.getFileName(), already.delivery().sha256());
        yield true;
      }
      case ImportOutcome.Refused refused -> {
        Refusals.print(err(), file.toString(), refused.reason());
        yield false;
      }
    };
  }

  private void told(Delivery delivery, ImportReport report) throws Exception {
    err()
        .printf(
            Locale.UK,
            "%s: archived as %s, data of %s (%s), %s%n",
            delivery.fileName(),
            delivery.sha256(),
            delivery.dumpDate(),
            delivery.dateBasis(),
            delivery.licence());
    if (output.format != Format.TABLE) {
      return;
    }
    output.print(ImportTables.rows(List.of(taken.getLast())));
    if (!report.findings().isEmpty()) {
      System.out.println();
      output.print(ImportTables.findings(List.of(taken.getLast())));
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  static final class DateConverter implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String value) {
      return PartialDate.parse(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is no date; write 2025, 2025-03 or 2025-03-17"));
    }
  }
}
