package permed.landscape.source.cordis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.RecordingSink;
import permed.landscape.source.Zips;
import permed.landscape.source.zip.ZipLimits;

class CordisReaderTest {

  private static final PartialDate DATE = PartialDate.of(2025, 3);

  @TempDir Path scratch;

  @Test
  void readsTheSameFromDiskAsFromMemory() throws IOException {
    Path zip = largeDump(60_000);

    RecordingSink fromMemory = read(new CordisReader(), zip);
    RecordingSink fromDisk = read(new CordisReader(ZipLimits.usual(), 0), zip);

    assertThat(fromMemory.projects).hasSize(60_000);
    assertThat(fromDisk.projects).isEqualTo(fromMemory.projects);
    assertThat(fromDisk.findings).isEqualTo(fromMemory.findings);
    assertThat(fromDisk.rejected).isEqualTo(fromMemory.rejected);
  }

  @Test
  void passesOnSmallDumpsInAscendingOrderOfIds() throws IOException {
    RecordingSink sink = read(new CordisReader(), largeDump(500));

    assertThat(sink.projects)
        .isSortedAccordingTo(
            Comparator.comparingLong(project -> Long.parseLong(project.id().localId())));
  }

  @Test
  void joinsRowsThatLieFarApart() throws IOException {
    RecordingSink sink = read(new CordisReader(ZipLimits.usual(), 0), largeDump(2_000));

    assertThat(sink.projects)
        .allSatisfy(
            project -> {
              assertThat(project.participations()).hasSize(2);
              assertThat(project.description().acronym()).isEqualTo("A" + project.id().localId());
            });
  }

  @Test
  void leavesTheWorkspaceEmptyWhenTheDumpIsRefusedHalfway() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("project.csv", "id;title\n1;One\n".getBytes(StandardCharsets.UTF_8));
    files.put(
        "organization.csv", "projectID;name\n1;\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Path zip = Zips.packBytes(scratch.resolve("broken.zip"), files);
    Path workspace = Files.createDirectory(scratch.resolve("workspace"));

    ReadingOutcome outcome =
        new CordisReader(ZipLimits.usual(), 0).read(zip, DATE, workspace, new RecordingSink());

    assertThat(outcome).isInstanceOf(ReadingOutcome.Unreadable.class);
    assertThat(workspace).isEmptyDirectory();
  }

  @Test
  void refusesAFieldThatSwallowsTheRestOfTheFile() {
    char[] endless = new char[9 << 20];
    Arrays.fill(endless, 'a');
    Path zip =
        Zips.pack(
            scratch.resolve("endless.zip"),
            Map.of("project.csv", "id;title\n1;One\n2;\"" + new String(endless)));

    ReadingOutcome outcome =
        new CordisReader(new ZipLimits(10, 1L << 30, 1L << 30, 10_000), 0)
            .read(zip, DATE, scratch, new RecordingSink());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadingOutcome.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.reason().code()).isEqualTo("OversizedField");
              assertThat(unreadable.reason().where().line()).isEqualTo(3);
            });
  }

  @Test
  void tellsProgressThatNeverFallsAndEndsWithTheWork() throws IOException {
    RecordingSink sink = read(new CordisReader(), largeDump(5_000));

    assertThat(sink.progress).isSorted().hasSizeGreaterThan(2);
    assertThat(sink.progress.getLast()).isGreaterThan(sink.progress.getFirst());
  }

  @Test
  void labelsCarryTheDateOfTheDump() {
    Path zip =
        Zips.pack(
            scratch.resolve("one.zip"), Map.of("project.csv", "id;title;topics\n1;One;TOPIC\n"));
    RecordingSink sink = new RecordingSink();

    new CordisReader().read(zip, PartialDate.of(2024, 6, 3), scratch, sink);

    Project only = sink.projects.getFirst();
    assertThat(only.codes()).allSatisfy(code -> assertThat(code.version()).isEqualTo("2024-06-03"));
  }

  private RecordingSink read(CordisReader reader, Path zip) throws IOException {
    RecordingSink sink = new RecordingSink();
    Path workspace = Files.createTempDirectory(scratch, "workspace");
    ReadingOutcome outcome = reader.read(zip, DATE, workspace, sink);
    assertThat(outcome).isInstanceOf(ReadingOutcome.Complete.class);
    assertThat(workspace).isEmptyDirectory();
    return sink;
  }

  /** Projects in falling order of ids, each with two participants far from each other. */
  private Path largeDump(int projects) {
    StringBuilder rows = new StringBuilder("id;acronym;title;objective;ecMaxContribution\n");
    StringBuilder coordinators = new StringBuilder();
    StringBuilder participants = new StringBuilder();
    for (int id = projects; id > 0; id--) {
      String text = "A text of some length on number " + id + ", with \u00e9, said again. ";
      rows.append(id).append(";A").append(id).append(";Title ").append(id).append(';');
      rows.append(text.repeat(4)).append(";100\n");
      coordinators.append(id).append(";7;ONE;1;coordinator;60;IE\n");
      participants.append(id).append(";8;TWO;2;participant;40;FR\n");
    }
    String header = "projectID;organisationID;name;order;role;ecContribution;country\n";
    return Zips.pack(
        scratch.resolve("large-" + projects + ".zip"),
        Map.of(
            "project.csv",
            rows.toString(),
            "organization.csv",
            header + coordinators + participants));
  }
}
