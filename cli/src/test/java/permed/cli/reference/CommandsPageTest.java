package permed.cli.reference;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permed.cli.Permed;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class CommandsPageTest {

  @Test
  void pageTellsEveryCommandAndOption() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Commands

            Generated from the code by `CommandsPageTest`. Exit codes: 0 done, 1 refused (the data or the question cannot be used; the reason is printed), 2 wrong command line, 70 the program or the machine failed (an incident id is printed).
            """);

    Permed.commandLine().getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> !spec.usageMessage().hidden())
        .flatMap(CommandsPageTest::withoutGroups)
        .forEach(spec -> command(page, spec));

    ReferencePage.holds("commands.md", page.toString());
  }

  /** A command that only groups others is told by those. */
  private static Stream<CommandSpec> withoutGroups(CommandSpec spec) {
    Stream<CommandSpec> itself =
        spec.userObject() instanceof Callable ? Stream.of(spec) : Stream.empty();
    return Stream.concat(
        itself, spec.subcommands().values().stream().map(CommandLine::getCommandSpec));
  }

  private static void command(StringBuilder page, CommandSpec spec) {
    String synopsis =
        spec.positionalParameters().stream()
            .map(parameter -> " " + parameter.paramLabel())
            .collect(Collectors.joining());
    page.append("\n## `").append(spec.qualifiedName()).append(synopsis).append("`\n");
    page.append(String.join(" ", spec.usageMessage().description())).append("\n\n");
    page.append("| argument | meaning |\n|---|---|\n");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      row(page, parameter.paramLabel(), parameter);
    }
    for (OptionSpec option : spec.options()) {
      boolean flag = option.arity().max() == 0;
      row(
          page,
          String.join(", ", option.names()) + (flag ? "" : " " + option.paramLabel()),
          option);
    }
  }

  private static void row(StringBuilder page, String name, ArgSpec argument) {
    String meaning = Arrays.stream(argument.renderedDescription()).collect(Collectors.joining(" "));
    page.append("| `")
        .append(name)
        .append("` | ")
        .append(meaning.replace("|", "\\|"))
        .append(" |\n");
  }
}
