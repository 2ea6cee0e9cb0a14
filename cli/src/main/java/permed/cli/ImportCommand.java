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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.DeliveryTerms;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportReport;
import permed.landscape.export.Format;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.SourceReader;
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
              + " price indices.")
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

  @Option(
      names = "--complete",
      description =
          "The file is everything the source has: a record missing from it is gone (default: it"
              + " holds new and changed records only).")
  private boolean complete;

  @Option(
      names = "--despite-warnings",
      description = "Archive a delivery that looks cut short or contradicts itself all the same.")
  private boolean despiteWarnings;

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final OutputOption output = new OutputOption();

  private final List<ImportOutcome.Imported> taken = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    Sources sources = OwnSources.in(data.directory, err());
    Optional<DeliveryReader> reader = sources.find(source);
    if (reader.isEmpty()) {
      String known =
          Stream.concat(sources.grants().stream(), sources.references().stream())
              .map(one -> one.profile().id())
              .collect(Collectors.joining(", "));
      err().println("No source is called '" + source + "'. Known: " + known + ".");
      return ExitCode.USAGE;
    }
    DeliveryArchive archive = new DeliveryArchive(data.directory);
    boolean all =
        together == null
            ? takeEach(archive, reader.get(), sources)
            : takeTogether(archive, reader.get(), sources, together);
    if (output.format != Format.TABLE) {
      // One document for programs, whatever the number of files.
      output.print(findings ? ImportTables.findings(taken) : ImportTables.rows(taken));
    }
    return all ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private boolean takeEach(DeliveryArchive archive, DeliveryReader reader, Sources sources)
      throws Exception {
    boolean all = true;
    for (Path file : files) {
      all &= take(archive, file, reader, sources);
    }
    return all;
  }

  private boolean takeTogether(
      DeliveryArchive archive, DeliveryReader reader, Sources sources, String name)
      throws Exception {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        Refusals.print(err(), "There is no file " + file + ".", "Name files that are there.");
        return false;
      }
    }
    try (Together folder = Together.of(List.of())) {
      Path zip = folder.workspace().resolve(String.valueOf(Path.of(name).getFileName()));
      return take(archive, Together.zip(zip, files), reader, sources);
    }
  }

  private boolean take(DeliveryArchive archive, Path file, DeliveryReader reader, Sources sources)
      throws Exception {
    ImportOptions options =
        ImportOptions.none()
            .withDumpDate(date)
            .withTerms(
                DeliveryTerms.usual().withExtent(complete ? Extent.COMPLETE : Extent.CHANGES));
    if (reader instanceof SourceReader grants
        && !new DeliveryCheck(archive, sources, err()).passes(file, grants, options)
        && !despiteWarnings) {
      err().println("  Nothing was archived; if all is right, add --despite-warnings.");
      return false;
    }
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
        if (archive.list().stream().noneMatch(already.delivery()::equals)) {
          err().println("  It was withdrawn; permed deliveries reinstate lets it count again.");
        }
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
