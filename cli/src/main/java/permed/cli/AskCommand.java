package permed.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import permed.landscape.question.AnswerTable;
import permed.landscape.question.Answers;
import permed.landscape.question.AskOutcome;
import permed.landscape.question.Exploring.Sort;
import permed.landscape.question.HitList;
import permed.landscape.question.Question;
import permed.landscape.question.QuestionReading;
import permed.landscape.question.QuestionText;
import permed.landscape.question.ResultTable;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.text.QuerySyntaxError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The question every page asks, on the command line. */
@Command(
    name = "ask",
    description = {
      "Ask the landscape: a figure, cut by one or two dimensions, with what it leaves out.",
      "Dimensions: year, funder, framework, programme, call, topic, scheme, lead-country, country,",
      "lead-organisation, organisation, organisation-type, euroscivoc, status, language, source."
    })
final class AskCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "[TEXT]",
      description =
          "A query: words, \"phrases\", AND OR NOT, field:value, ranges, prefix*, fuzzy~.")
  private String text = "";

  @Option(
      names = "--filter",
      paramLabel = "DIMENSION=VALUE",
      description =
          "Keep only projects with this value; may be repeated. A year takes ranges:"
              + " year=2014..2020.")
  private List<String> filters = List.of();

  @Option(
      names = "--by",
      paramLabel = "DIMENSION[,DIMENSION]",
      description = "Cut the figure; a tree takes a level: euroscivoc.2.")
  private String by = "";

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description = "projects, amount (default), annual-amount or active.")
  private String measure = "";

  @Option(
      names = "--count",
      paramLabel = "RULE",
      description = "Counting rule: apportioned (default), full or lead.")
  private String count = "";

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "Currency of the figure, ISO 4217 (default: EUR).")
  private String currency = "";

  @Option(
      names = "--prices",
      paramLabel = "YEAR",
      description = "nominal (default), or the base year of constant prices.")
  private String prices = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "Day for status and running projects (default: the snapshot's own day).")
  private String on = "";

  @Option(
      names = "--snapshot",
      paramLabel = "ID",
      description = "Snapshot to ask (default: the one that serves).")
  private @Nullable String snapshot;

  @Option(
      names = "--list",
      description = "List the projects themselves, newest first, all of them.")
  private boolean list;

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Override
  public Integer call() throws Exception {
    Optional<Map<String, List<String>>> parameters = parameters();
    if (parameters.isEmpty()) {
      return ExitCode.USAGE;
    }
    return switch (QuestionText.read(parameters.get())) {
      case QuestionReading.Valid valid -> ask(valid.question());
      case QuestionReading.Invalid invalid -> {
        for (QuestionReading.Problem problem : invalid.problems()) {
          err().printf("%s '%s': %s%n", problem.parameter(), problem.seen(), problem.message());
        }
        yield ExitCode.REFUSED;
      }
    };
  }

  private Optional<Map<String, List<String>>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", List.of(text));
    parameters.put("by", List.of(by));
    parameters.put("measure", List.of(measure));
    parameters.put("count", List.of(count));
    parameters.put("currency", List.of(currency));
    parameters.put("prices", List.of(prices));
    parameters.put("on", List.of(on));
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      if (equals <= 0) {
        err().printf("--filter '%s' is not DIMENSION=VALUE.%n", filter);
        return Optional.empty();
      }
      parameters
          .computeIfAbsent(filter.substring(0, equals), dimension -> new ArrayList<>())
          .add(filter.substring(equals + 1));
    }
    return Optional.of(parameters);
  }

  private int ask(Question question) throws Exception {
    Snapshots snapshots = new Snapshots(data.directory);
    String id = snapshot != null ? snapshot : snapshots.currentId().orElse("");
    if (id.isEmpty()) {
      err().println("There is no snapshot in " + data.directory + " yet.");
      err().println("  permed import cordis FILE, then permed snapshot");
      return ExitCode.REFUSED;
    }
    try (Snapshot opened = snapshots.open(id)) {
      Answers answers = new Answers(opened.corpus());
      return list ? listed(question, answers, opened) : figure(question, answers, opened);
    }
  }

  private int figure(Question question, Answers answers, Snapshot opened) throws Exception {
    return switch (answers.ask(question)) {
      case AskOutcome.Malformed malformed -> malformed(malformed.error());
      case AskOutcome.Answered answered -> {
        output.print(AnswerTable.of(answered.answer(), context(question, opened)));
        yield ExitCode.DONE;
      }
    };
  }

  private int listed(Question question, Answers answers, Snapshot opened) throws Exception {
    return switch (answers.list(question, Sort.NEWEST)) {
      case HitList.Malformed malformed -> malformed(malformed.error());
      case HitList.Listed hits -> {
        output.print(ResultTable.of(question, hits, answers, opened, context(question, opened)));
        yield ExitCode.DONE;
      }
    };
  }

  private static Map<String, String> context(Question question, Snapshot opened) {
    return ResultTable.context(question, opened);
  }

  private int malformed(QuerySyntaxError error) {
    err().println(text);
    err().println(" ".repeat(error.position()) + "^");
    err().printf("Position %d: %s%n", error.position() + 1, error.message());
    return ExitCode.REFUSED;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
