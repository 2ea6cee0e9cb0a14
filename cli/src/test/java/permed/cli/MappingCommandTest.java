package permed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingCommandTest {

  private static final String GRANTS =
      """
      Number;Title;Institution;Country;Start date;Amount EUR
      G1;Blood tests that fit the person;Clinic on the Ring;Austria;2021-03-01;120000.50
      G2;Warning signs in sleep;Institute by the Lake;Utopia;2022-01-01;80000
      """;

  @TempDir Path scratch;

  @Test
  void whatIsDraftedCanBeChecked() throws IOException {
    Path file = Files.writeString(scratch.resolve("grants.csv"), GRANTS);

    Invocation drafted = Invocation.of("mapping", "suggest", file.toString());
    Path mapping = Files.writeString(scratch.resolve("grants.yaml"), drafted.out());
    Invocation checked = Invocation.of("mapping", "check", mapping.toString(), file.toString());

    assertThat(drafted.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(checked.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(checked.out())
        .contains("grants:G1", "EUR 120000.50", "Clinic on the Ring, AT")
        .contains("Projects: 2", "EUR 200,000.50")
        .contains("UnknownCountry", "Utopia", "Use the two-letter code of ISO 3166.");
  }

  @Test
  void showsAsManyProjectsAsAskedForAndReadsAll() throws IOException {
    Path file = Files.writeString(scratch.resolve("grants.csv"), GRANTS);
    Path mapping =
        Files.writeString(
            scratch.resolve("m.yaml"), Invocation.of("mapping", "suggest", file.toString()).out());

    Invocation run =
        Invocation.of("mapping", "check", mapping.toString(), file.toString(), "--rows", "1");

    assertThat(run.out()).contains("grants:G1", "Projects: 2").doesNotContain("grants:G2");
  }

  @Test
  void tellsMistakesOfTheMappingWithTheirPlaces() throws IOException {
    Path file = Files.writeString(scratch.resolve("grants.csv"), GRANTS);
    Path mapping = Files.writeString(scratch.resolve("m.yaml"), "id: x1\nnames: typo\n");

    Invocation run = Invocation.of("mapping", "check", mapping.toString(), file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains("m.yaml, line 2, column 1: 'names' is no key of 'mapping'")
        .contains("did you mean 'name'", "Allowed: id, name, licence");
  }

  @Test
  void refusesAFileOfAnotherKind() throws IOException {
    Path file = Files.writeString(scratch.resolve("grants.csv"), GRANTS);

    Invocation run = Invocation.of("mapping", "check", "sfi", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("NoMappedTable", "needed awards with Proposal ID");
  }

  @Test
  void saysWhereNoMappingAndNoFileIs() throws IOException {
    Path file = Files.writeString(scratch.resolve("grants.csv"), GRANTS);

    assertThat(Invocation.of("mapping", "check", "nowhere", file.toString()).err())
        .contains("There is no mapping nowhere.");
    assertThat(Invocation.of("mapping", "suggest", "nothing.csv").exitCode())
        .isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void filesThatBelongTogetherBecomeOneDelivery() throws IOException {
    String header =
        "project_acronym,project,main_researcher,institution,details_project,budget_project,"
            + "date_start_project,date_end_project\n";
    Path starting =
        Files.writeString(
            scratch.resolve("erc-starting-2019-07.csv"),
            header + "BETA,One idea,,INSTITUT EXEMPLE,Invented.,1000000,2012-01-01,2016-12-31\n");
    Path advanced =
        Files.writeString(
            scratch.resolve("erc-advanced-2019-07.csv"),
            header + "GAMMA,Old idea,,INSTITUT EXEMPLE,Invented.,2000000,2012-01-01,2016-12-31\n");
    String data = scratch.resolve("data").toString();

    Invocation first = together(starting, advanced, data);
    Invocation again = together(advanced, starting, data);

    assertThat(first.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(first.out()).contains("erc-starting-2019-07.csv", "erc-advanced-2019-07.csv");
    assertThat(first.err()).contains("data of 2019-07 (file name)");
    assertThat(again.err()).contains("already archived");
  }

  private static Invocation together(Path one, Path other, String data) {
    return Invocation.of(
        "import",
        "erc",
        one.toString(),
        other.toString(),
        "--together",
        "erc-2019-07.zip",
        "--data",
        data);
  }
}
