package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.RecordingSink;

/** The examples of the page on mappings do what it says. */
class WorkedExamplesTest {

  private static final Path PAGE = Path.of(System.getProperty("permed.root"), "docs/mapping.md");

  private static final Pattern BLOCK = Pattern.compile("(?s)```(yaml|)\\n(.*?)```");

  @TempDir Path scratch;

  @Test
  void theFirstMappingReadsItsFile() throws IOException {
    Project project = read("small", bytes(data("Number;Title"))).getFirst();

    assertThat(project.id().toString()).isEqualTo("small:G1");
    assertThat(amounts(project)).containsExactly("small EUR 120000.50");
  }

  @Test
  void theNationalExportIsRead() throws IOException {
    byte[] latin1 = data("=\"01AA0001\"").getBytes(StandardCharsets.ISO_8859_1);

    Project project = read("example-export", latin1).getFirst();

    assertThat(project.id().toString()).isEqualTo("example-export:01AA0001");
    assertThat(amounts(project)).containsExactly("bmbf EUR 1230400.00");
    assertThat(String.valueOf(project.timing().start())).isEqualTo("2022-03-01");
    assertThat(project.participations().getFirst().organisation().city()).isEqualTo("Bonn");
  }

  @Test
  void theTwoSheetsAreJoined() throws IOException {
    List<String> lines = data("sheet Projects:").lines().map(String::strip).toList();
    List<String> sheets =
        List.of(
            "[Projects]",
            lines.get(0).replaceFirst("sheet Projects:\\s*", ""),
            lines.get(1),
            "[Partners]",
            lines.get(2).replaceFirst("sheet Partners:\\s*", ""),
            lines.get(3),
            lines.get(4));

    Project project = read("example-sheets", Workbooks.of(sheets)).getFirst();

    assertThat(amounts(project)).containsExactly("agency EUR 450500.00");
    assertThat(project.participations())
        .extracting(
            one -> one.role() + " " + one.organisation().country() + " " + one.contribution())
        .containsExactly("COORDINATOR AT EUR 300500.00", "PARTICIPANT CH EUR 150000.00");
    assertThat(project.participations().getFirst().organisation().otherIds().toString())
        .isEqualTo("[vat:ATU12345678]");
  }

  @Test
  void thePackedJsonIsRead() throws IOException {
    String oneLine = data("{\"ref\"").lines().map(String::strip).collect(Collectors.joining());

    Project project = read("example-json", bytes(oneLine)).getFirst();

    assertThat(amounts(project)).containsExactly("nci USD 200000.00", "nia USD 50000.00");
    assertThat(String.valueOf(project.fundingLines().getFirst().period()))
        .isEqualTo("2013-10-01/2014-09-30");
    assertThat(project.relations().toString()).contains("PART_OF", "example-json:P50");
    assertThat(project.participations().getFirst().organisation().otherIds().toString())
        .isEqualTo("[ror:040af2s02]");
  }

  private List<Project> read(String id, byte[] delivery) throws IOException {
    Path file = Files.write(scratch.resolve("delivery"), delivery);
    Path workspace = Files.createDirectory(scratch.resolve("workspace"));
    RecordingSink sink = new RecordingSink();
    Mapping.Outcome outcome = Mapping.parse(block("yaml", "id: " + id + "\n"));
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Mapping.Outcome.Understood.class);
    Mapping mapping = ((Mapping.Outcome.Understood) outcome).mapping();
    ReadingOutcome read =
        new MappedReader(mapping).read(file, PartialDate.of(2024), workspace, sink);
    assertThat(read).isInstanceOf(ReadingOutcome.Complete.class);
    assertThat(sink.rejected).isEmpty();
    return sink.projects;
  }

  private static String data(String start) throws IOException {
    return block("", start);
  }

  private static String block(String kind, String start) throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
    while (blocks.find()) {
      if (blocks.group(1).equals(kind) && blocks.group(2).startsWith(start)) {
        return blocks.group(2);
      }
    }
    throw new AssertionError("the page has no block that begins with " + start);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> amounts(Project project) {
    return project.fundingLines().stream().map(WorkedExamplesTest::amount).toList();
  }

  private static String amount(FundingLine line) {
    return line.payer().id() + " " + line.amount();
  }
}
