package permed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveriesCommandTest {

  @TempDir Path scratch;

  private String data;

  @BeforeEach
  void putsAMappingIn() throws IOException {
    data = scratch.resolve("data").toString();
    assertThat(run("mapping", "add", mapping("Short").toString()).exitCode()).isZero();
  }

  @Test
  void importsByAMappingOfItsOwnAndBuildsWithIt() throws IOException {
    assertThat(run("import", "small", grants("2024-01", 3).toString()).exitCode()).isZero();

    assertThat(run("snapshot").out()).contains("Projects: 3");
    assertThat(run("deliveries", "--format", "csv").out())
        .contains("small,grants-2024-01.csv,2024-01,changes")
        .contains("counts");
  }

  @Test
  void refusesACompleteDeliveryThatShrinksUnlessToldOtherwise() throws IOException {
    run("import", "small", grants("2024-01", 100).toString(), "--complete");
    String fewer = grants("2024-02", 50).toString();

    Invocation refused = run("import", "small", fewer, "--complete");
    Invocation taken = run("import", "small", fewer, "--complete", "--despite-warnings");

    assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(refused.err()).contains("50 records, 100 now (RecordsShrunk)", "--despite-warnings");
    assertThat(taken.exitCode()).isZero();
    assertThat(run("deliveries", "--format", "csv").out()).contains("complete").hasLineCount(3);
  }

  @Test
  void warnsOfARoundNumberAndArchivesAllTheSame() throws IOException {
    Invocation run = run("import", "small", grants("2024-01", 1_000).toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("1,000 rows (RoundCount)");
  }

  @Test
  void takesADeliveryBackAndBringsItInAgain() throws IOException {
    run("import", "small", grants("2024-01", 3).toString());
    Path second = grants("2024-02", 5);
    run("import", "small", second.toString());
    String sha256 = firstColumnOfLastRow(run("deliveries", "--format", "csv").out());

    Invocation withdrawn =
        run("deliveries", "withdraw", sha256.substring(0, 8), "--reason", "wrong file");

    assertThat(withdrawn.err()).contains("grants-2024-02.csv: counts no longer");
    assertThat(run("deliveries").out()).contains("by operator: wrong file");
    assertThat(run("snapshot").out()).contains("Projects: 3");
    assertThat(run("import", "small", second.toString()).err()).contains("It was withdrawn");
    assertThat(run("deliveries", "reinstate", sha256, "--reason", "right").exitCode()).isZero();
    assertThat(run("snapshot").out()).contains("Projects: 5");
  }

  @Test
  void saysWhichDeliveryIsMeantIfNoneIs() {
    Invocation run = run("deliveries", "withdraw", "abc", "--reason", "why not");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("No delivery begins with abc.");
  }

  @Test
  void rereadsWithTheNewMappingOnlyWhenTold() throws IOException {
    run("import", "small", grants("2024-01", 1).toString());
    run("mapping", "add", mapping("Long").toString());
    run("snapshot");
    assertThat(run("ask", "--list", "--format", "csv").out()).contains("brief 1");

    String sha256 = firstColumnOfLastRow(run("deliveries", "--format", "csv").out());
    assertThat(run("deliveries", "reread", sha256, "--reason", "better titles").exitCode())
        .isZero();
    run("snapshot");

    assertThat(run("ask", "--list", "--format", "csv").out()).contains("at length 1");
  }

  @Test
  void tellsABrokenMappingAndGoesOn() throws IOException {
    Files.writeString(Path.of(data, "mappings", "broken.yaml"), "id: broken\nname: [");

    Invocation run = run("import", "small", grants("2024-01", 3).toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("broken.yaml", "MappingMistaken");
  }

  @Test
  void refusesAMappingThatShadowsABundledSource() throws IOException {
    Path file = mapping("Short");
    Files.writeString(file, Files.readString(file).replace("id: small", "id: sfi"));

    Invocation run = run("mapping", "add", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("MappingShadowsSource");
  }

  private Invocation run(String... words) {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--data";
    all[words.length + 1] = data;
    return Invocation.of(all);
  }

  private static String firstColumnOfLastRow(String csv) {
    return csv.lines().reduce((first, second) -> second).orElseThrow().split(",")[0];
  }

  private Path grants(String date, int rows) throws IOException {
    return Files.writeString(
        scratch.resolve("grants-" + date + ".csv"),
        IntStream.rangeClosed(1, rows)
            .mapToObj(i -> "G" + i + ";brief " + i + ";at length " + i + ";10")
            .collect(Collectors.joining("\n", "Number;Short;Long;Amount\n", "\n")));
  }

  private Path mapping(String title) throws IOException {
    return Files.writeString(
        scratch.resolve("small.yaml"),
        """
        id: small
        name: A small funder
        licence: CC0-1.0
        attribution: A small funder
        payers:
          small: {name: A small funder, area: BE}
        currency: EUR
        tables:
          grants:
            project: {id: Number, title: %s}
            funding: {payer: =small, amount: Amount}
        """
            .formatted(title));
  }
}
