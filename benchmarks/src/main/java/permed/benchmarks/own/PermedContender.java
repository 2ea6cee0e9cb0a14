package permed.benchmarks.own;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import permed.benchmarks.contest.Contender;
import permed.benchmarks.contest.Figures;
import permed.benchmarks.contest.Task;
import permed.landscape.question.Answer;
import permed.landscape.question.AskOutcome;
import permed.landscape.question.CountingRule;
import permed.landscape.question.Exploration;
import permed.landscape.question.Exploring;
import permed.landscape.question.Grouping;
import permed.landscape.question.Measure;
import permed.landscape.question.Prices;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;

/** Asks a snapshot in this process, as a web page would. */
public final class PermedContender implements Contender {

  private static final Currency EURO = Currency.getInstance("EUR");

  private final Function<Question, AskOutcome> ask;
  private final Function<Exploring, Exploration> explore;

  public PermedContender(
      Function<Question, AskOutcome> ask, Function<Exploring, Exploration> explore) {
    this.ask = ask;
    this.explore = explore;
  }

  @Override
  public Run run(Task task) {
    return switch (task) {
      case Task.Facets facets -> explored(exploring(facets.text(), facets.dimensions(), 1));
      case Task.HitList hits -> explored(exploring(hits.text(), List.of(), Task.HITS));
      case Task.CrossTab tab -> asked(question(tab.text(), List.of(tab.rows(), tab.columns())));
    };
  }

  private Run explored(Exploring exploring) {
    long start = System.nanoTime();
    Exploration exploration = explore.apply(exploring);
    return run(System.nanoTime() - start, () -> figures(exploration, exploring));
  }

  private Run asked(Question question) {
    long start = System.nanoTime();
    AskOutcome outcome = ask.apply(question);
    return run(System.nanoTime() - start, () -> figures(outcome));
  }

  private static Run run(long nanos, Supplier<Figures> figures) {
    return new Run(nanos, nanos, figures);
  }

  private static Exploring exploring(String text, List<Dimension> facets, int hits) {
    return new Exploring(
        question(text, List.of()), facets, Task.BUCKETS, Exploring.Sort.RELEVANCE, 1, hits);
  }

  private static Question question(String text, List<Dimension> groups) {
    return new Question(
        text,
        List.of(),
        groups.stream().map(dimension -> new Grouping(dimension, 0)).toList(),
        Measure.AMOUNT,
        CountingRule.FULL,
        EURO,
        new Prices.Nominal(),
        null);
  }

  private static Figures figures(Exploration exploration, Exploring exploring) {
    return switch (exploration) {
      case Exploration.Malformed malformed ->
          throw new IllegalStateException(malformed.error().message());
      case Exploration.Found found -> {
        Map<String, Figures.Cell> cells = new HashMap<>();
        for (Exploration.Facet facet : found.facets()) {
          for (Exploration.Bucket bucket : facet.buckets()) {
            cells.put(
                facet.dimension().id() + "=" + bucket.key(),
                cell(bucket.projects(), bucket.amount()));
          }
        }
        if (exploring.facets().isEmpty()) {
          cells.put("shown", new Figures.Cell(found.hits().hits().size(), 0));
        }
        yield new Figures(found.hits().total(), cells);
      }
    };
  }

  private static Figures figures(AskOutcome outcome) {
    return switch (outcome) {
      case AskOutcome.Malformed malformed ->
          throw new IllegalStateException(malformed.error().message());
      case AskOutcome.Answered answered -> {
        Answer answer = answered.answer();
        Map<String, Figures.Cell> cells = new HashMap<>();
        answer.rows().forEach(row -> cells.put(name(row), cell(row.projects(), row.value())));
        yield new Figures(answer.total().projects(), cells);
      }
    };
  }

  private static String name(Answer.Row row) {
    return row.groups().stream().map(Answer.Group::key).collect(Collectors.joining(" × "));
  }

  private static Figures.Cell cell(long projects, BigDecimal euro) {
    return new Figures.Cell(projects, euro.movePointRight(2).longValueExact());
  }
}
