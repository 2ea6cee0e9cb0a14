package permed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.sample.BundledSample;
import permed.platform.database.EmbeddedPostgres;

class CommandsTest {

  @TempDir static Path work;
  static String data;
  static List<Path> dumps;

  @BeforeAll
  static void importsTheSampleAndBuildsASnapshot() throws IOException {
    dumps = BundledSample.writeTo(work.resolve("dumps"));
    data = work.resolve("data").toString();
    assertThat(imported(dumps.getFirst(), data).exitCode()).isZero();
    assertThat(imported(dumps.getLast(), data).exitCode()).isZero();
    assertThat(Invocation.of("snapshot", "--data", data).exitCode()).isZero();
  }

  @Test
  void importTellsRowsAndFindingsWithTheirRemedy(@TempDir Path other) {
    Invocation run = imported(dumps.getLast(), other.toString());

    assertThat(run.out())
        .contains("project.csv", "read", "accepted", "rejected")
        .contains("AmountFromContributions", "Fill in ecMaxContribution.");
    assertThat(run.err()).contains("data of 2025-03 (file name)", "CC-BY-4.0");
  }

  @Test
  void importOfSeveralFilesIsOneDocumentForPrograms(@TempDir Path other) {
    Invocation run =
        Invocation.of(
            "import",
            "cordis",
            dumps.getFirst().toString(),
            dumps.getLast().toString(),
            "--findings",
            "--format",
            "csv",
            "--data",
            other.toString());

    assertThat(run.out().lines().filter(line -> line.startsWith("delivery,"))).hasSize(1);
    assertThat(run.out()).contains("sample-h2020projects").contains("sample-HORIZONprojects");
  }

  @Test
  void importingTheSameFileTwiceChangesNothing() throws IOException {
    long before = files(Path.of(data, "archive"));

    Invocation again = imported(dumps.getFirst(), data);

    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("already archived");
    assertThat(files(Path.of(data, "archive"))).isEqualTo(before);
  }

  @Test
  void refusesAPageInsteadOfADump(@TempDir Path other) throws IOException {
    Path page = Files.writeString(other.resolve("dump.zip"), "<!doctype html><title>Sorry</title>");

    Invocation run = imported(page, other.resolve("data").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("NotAZip");
    assertThat(Invocation.of("snapshot", "--data", other.resolve("data").toString()).exitCode())
        .isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void refusesASourceNobodyKnows() {
    Invocation run = Invocation.of("import", "nowhere", dumps.getFirst().toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("cordis", "ecb", "deflators");
  }

  @Test
  void askingWithoutASnapshotSaysHowToGetOne(@TempDir Path empty) {
    Invocation run = Invocation.of("ask", "--data", empty.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("permed import cordis FILE");
  }

  @Test
  void malformedQueryIsPointedAt() {
    Invocation run = Invocation.of("ask", "cancer AND (lung", "--data", data);

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains("cancer AND (lung")
        .containsPattern("(?m)^ +\\^")
        .contains("Pos");
  }

  @Test
  void unknownDimensionIsNamed() {
    Invocation run = Invocation.of("ask", "--by", "colour", "--data", data);

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("colour");
  }

  @Test
  void figureComesWithItsCaveats() {
    Invocation run = Invocation.of("ask", "--by", "funder,year", "--data", data);

    assertThat(run.out())
        .contains("EUR 881,498,191.25 in 197 projects")
        .contains("Counting rule: apportioned", "without amount", "Permanent link: /s/");
  }

  @Test
  void scorecardTellsWhatAFunderReported() {
    Invocation card = Invocation.of("scorecard", "ec", "--format", "csv", "--data", data);
    Invocation all = Invocation.of("scorecard", "--format", "csv", "--data", data);

    assertThat(card.out())
        .startsWith("part,what,start_year,count,of,share,note")
        .contains("finding,AmountFromContributions");
    assertThat(all.out()).contains("ec,European Commission,2020,");
  }

  @Test
  void scorecardOfNobodySaysWhereFundersAreListed() {
    Invocation run = Invocation.of("scorecard", "nobody", "--data", data);

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("'nobody'", "permed scorecard lists all");
  }

  @Test
  void aTakenPortIsSaidBeforeStarting() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      Invocation run = Invocation.of("serve", "--port", port, "--data", data);

      assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(run.err()).contains("Port " + port + " is taken", "--port 8081");
    }
  }

  @Test
  void aDatabaseInUseIsSaid() {
    try (EmbeddedPostgres other = EmbeddedPostgres.start(Path.of(data))) {
      Invocation run = Invocation.of("serve", "--port", "0", "--data", data);

      assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(run.err())
          .startsWith("Another permed works with the database in ")
          .contains("--data DIR")
          .hasLineCount(2);
      assertThat(run.out()).isEmpty();
      assertThat(EmbeddedPostgres.findRunning(Path.of(data))).contains(other.address());
    }
  }

  @Test
  void listsEveryProjectWithoutACap() {
    Invocation run = Invocation.of("ask", "--list", "--format", "csv", "--data", data);

    assertThat(run.out().lines().filter(line -> line.startsWith("cordis,"))).hasSize(197);
  }

  @Test
  void sameQuestionGivesTheSameBytes() {
    String[] question = {"ask", "health", "--by", "country", "--format", "json", "--data", data};

    assertThat(Invocation.of(question).out()).isEqualTo(Invocation.of(question).out());
  }

  @Test
  void snapshotsAreListedAndVerified() {
    Invocation listed = Invocation.of("snapshots", "--format", "csv", "--data", data);

    assertThat(listed.out()).containsPattern("2025-03-[0-9a-f]{10},yes,2025-03,197,2");
    assertThat(Invocation.of("verify", "--data", data).out()).contains("all as built");
  }

  @Test
  void buildingAgainIsTheSameSnapshot() {
    Invocation again = Invocation.of("snapshot", "--data", data);

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("was built before and serves");
  }

  private static Invocation imported(Path dump, String data) {
    return Invocation.of("import", "cordis", dump.toString(), "--data", data);
  }

  private static long files(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).count();
    }
  }
}
