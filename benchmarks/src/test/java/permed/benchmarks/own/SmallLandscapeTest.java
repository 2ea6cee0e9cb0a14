package permed.benchmarks.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.benchmarks.contest.Figures;
import permed.benchmarks.contest.Task;
import permed.benchmarks.corpus.CorpusGenerator;
import permed.benchmarks.corpus.CorpusPlan;
import permed.landscape.snapshot.Dimension;
import picocli.CommandLine;

/** The way every measurement takes, at a size that costs seconds. */
class SmallLandscapeTest {

  private static final int PROJECTS = 2_000;

  @TempDir static Path directory;

  private static Path corpus;
  private static OpenLandscape landscape;

  @BeforeAll
  static void build() throws Exception {
    corpus = directory.resolve("corpus");
    CorpusGenerator.generate(new CorpusPlan(PROJECTS, 1), corpus);
    Path data = directory.resolve("data");
    int code =
        new CommandLine(new BuildCommand()).execute(corpus.toString(), "--data", data.toString());
    assertThat(code).isZero();
    landscape = OpenLandscape.of(data);
  }

  @AfterAll
  static void close() {
    landscape.close();
  }

  @Test
  void readsEveryProjectItInvented() throws Exception {
    AtomicLong projects = new AtomicLong();

    for (Dump dump : Dump.list(corpus)) {
      dump.read(project -> projects.incrementAndGet());
    }

    assertThat(projects).hasValue(PROJECTS);
  }

  @Test
  void findsEveryProjectAndItsMoneyByFunder() throws Exception {
    AtomicLong cents = new AtomicLong();
    AtomicLong unpaid = new AtomicLong();
    for (Dump dump : Dump.list(corpus)) {
      dump.read(
          project -> {
            project.fundingLines().forEach(line -> cents.addAndGet(line.amount().minorUnits()));
            unpaid.addAndGet(project.fundingLines().isEmpty() ? 1 : 0);
          });
    }

    Figures figures = answer(new Task.Facets("", List.of(Dimension.FUNDER)));

    assertThat(figures.hits()).isEqualTo(PROJECTS);
    assertThat(figures.cells())
        .containsOnly(
            entry("funder=ec", new Figures.Cell(PROJECTS - unpaid.get(), cents.get())),
            entry("funder=none", new Figures.Cell(unpaid.get(), 0)));
  }

  @Test
  void cutsEverythingByYearWithoutLosingACent() {
    Figures years = answer(new Task.CrossTab("", Dimension.FUNDER, Dimension.YEAR));
    Figures whole = answer(new Task.Facets("", List.of(Dimension.FUNDER)));

    assertThat(years.cells()).hasSizeGreaterThan(10);
    assertThat(years.cells().values().stream().mapToLong(Figures.Cell::cents).sum())
        .isEqualTo(whole.cells().values().stream().mapToLong(Figures.Cell::cents).sum());
  }

  @Test
  void listsHitsOfAWordAndCountsThemAll() {
    Figures figures = answer(new Task.HitList("research"));

    assertThat(figures.hits()).isBetween(500L, (long) PROJECTS);
    assertThat(figures.cells()).containsEntry("shown", new Figures.Cell(Task.HITS, 0));
  }

  @Test
  void runsAMeasurementInAMachineOfItsOwn() throws Exception {
    ChildJvm.Outcome outcome = OwnCommands.read("256m", corpus);

    assertThat(outcome.value("projects")).isEqualTo(PROJECTS);
    assertThat(outcome.value("nanos")).isPositive();
    assertThat(outcome.value("bytes")).isGreaterThan(PROJECTS * 4_000L);
  }

  @Test
  void saysWhatIsWrongWhenThereAreNoDumps() {
    StringWriter errors = new StringWriter();

    int code =
        new CommandLine(new ReadCommand())
            .setErr(new PrintWriter(errors))
            .execute(directory.resolve("data").toString());

    assertThat(code).isNotZero();
    assertThat(errors.toString()).contains("No dumps in");
  }

  private static Figures answer(Task task) {
    return landscape.contender().run(task).figures().get();
  }
}
