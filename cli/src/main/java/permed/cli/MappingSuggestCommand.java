package permed.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import permed.landscape.source.mapping.suggest.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts a mapping from a file. */
@Command(
    name = "suggest",
    description = {
      "Draft the mapping of a file from the names of its columns and what stands in them.",
      "Everything guessed is marked with a question mark: look it over, then try it with permed"
          + " mapping check."
    })
final class MappingSuggestCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "FILE…",
      description = "The file, or several that are delivered together.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws Exception {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        return Refusals.print(
            spec.commandLine().getErr(), "There is no file " + file + ".", "Name a file.");
      }
    }
    try (Together together = Together.of(files)) {
      String name = String.valueOf(files.getFirst().getFileName());
      return switch (Suggestion.of(together.delivery(), name, together.workspace())) {
        case Suggestion.Outcome.Drafted drafted -> {
          System.out.print(drafted.yaml());
          System.out.flush();
          yield ExitCode.DONE;
        }
        case Suggestion.Outcome.Unreadable unreadable -> {
          Refusals.print(spec.commandLine().getErr(), name, unreadable.reason());
          yield ExitCode.REFUSED;
        }
      };
    }
  }
}
