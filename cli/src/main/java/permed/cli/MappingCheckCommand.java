package permed.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.export.Format;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.SourceReader;
import permed.landscape.source.UnderstoodRows;
import permed.landscape.source.mapping.MappedReader;
import permed.landscape.source.mapping.Mapping;
import permed.landscape.source.mapping.yaml.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a file as a mapping understands it. */
@Command(
    name = "check",
    description = {
      "Show the first projects of a file as a mapping understands them, and every finding.",
      "The whole file is read; nothing is kept."
    })
final class MappingCheckCommand implements Callable<Integer> {

  /** Labels would carry it; they are not shown. */
  private static final PartialDate NO_DATE = PartialDate.of(1);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "MAPPING",
      description = "The mapping: a YAML file, or the id of a source permed knows.")
  private String mapping = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE…",
      description = "The file, or several that are delivered together.")
  private List<Path> files = List.of();

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many projects to show (default: ${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--findings",
      description = "In csv, json, xlsx and parquet, print the findings instead of the projects.")
  private boolean findings;

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Override
  public Integer call() throws Exception {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        return Refusals.print(err(), "There is no file " + file + ".", "Name a file.");
      }
    }
    SourceReader reader = reader();
    return reader == null ? ExitCode.REFUSED : check(reader);
  }

  private @Nullable SourceReader reader() throws IOException {
    Path file = Path.of(mapping);
    if (!Files.isReadable(file)) {
      Optional<SourceReader> known = OwnSources.in(data.directory, err()).findGrants(mapping);
      if (known.isEmpty()) {
        Refusals.print(
            err(), "There is no mapping " + mapping + ".", "Name a YAML file or a source.");
      }
      return known.orElse(null);
    }
    return switch (Mapping.parse(Files.readString(file))) {
      case Mapping.Outcome.Understood understood -> new MappedReader(understood.mapping());
      case Mapping.Outcome.Mistaken mistaken -> {
        for (Mistake mistake : mistaken.mistakes()) {
          err().println(mapping + ", " + mistake);
        }
        err().flush();
        yield null;
      }
    };
  }

  private int check(SourceReader reader) throws IOException {
    UnderstoodRows understood = new UnderstoodRows(rows, 1);
    try (Together together = Together.of(files)) {
      return switch (reader.read(together.delivery(), NO_DATE, together.workspace(), understood)) {
        case ReadingOutcome.Unreadable unreadable -> {
          Refusals.print(
              err(), String.valueOf(files.getFirst().getFileName()), unreadable.reason());
          yield ExitCode.REFUSED;
        }
        case ReadingOutcome.Complete complete -> {
          tell(understood, complete);
          yield ExitCode.DONE;
        }
      };
    }
  }

  private void tell(UnderstoodRows understood, ReadingOutcome.Complete complete)
      throws IOException {
    if (output.format != Format.TABLE) {
      output.print(findings ? understood.findings() : understood.projects());
      return;
    }
    output.print(understood.projects());
    System.out.println();
    output.print(understood.counts(complete.counts()));
    System.out.println();
    output.print(understood.findings());
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
