package permed.platform.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import permed.landscape.delivery.DeliveredField;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.DeliveryTerms;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.FieldVisibility;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.delivery.Visibility;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.snapshot.build.ArchivedInput;
import permed.landscape.snapshot.build.BuildOutcome;
import permed.landscape.snapshot.build.BuildProgress;
import permed.landscape.snapshot.build.SnapshotBuilder;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.source.Sources;
import permed.landscape.source.cordis.CordisReader;
import permed.platform.Caller;
import permed.platform.PermedPlatform;
import permed.platform.TestDatabase;
import permed.platform.site.Standing;

/** A source delivered twice, with amounts that only members may see. */
@SpringBootTest(
    classes = PermedPlatform.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RedeliveryTest {

  private static final Standing MEMBER = new Standing(true, false, Set.of("board"), Set.of());
  private static final SourceRecordId BLOOD = new SourceRecordId("cordis", "1");

  @LocalServerPort private int port;

  @Autowired private Landscape landscape;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry settings) throws IOException {
    Path data = Files.createTempDirectory("permed-redelivery");
    build(data);
    TestDatabase database = TestDatabase.fresh();
    settings.add("permed.jobs", () -> false);
    settings.add("permed.database.url", database::url);
    settings.add("permed.database.user", database::user);
    settings.add("permed.database.password", database::password);
    settings.add("permed.data", data::toString);
  }

  @Test
  void saysOfAProjectThatItsSourceHasItNoMore() {
    String page = visitor().get("/projects/cordis/1").body();

    assertThat(page)
        .contains("is not in the complete delivery of its source of March 2025")
        .contains("counts in no figure")
        .contains("not in the complete delivery of March 2025");
  }

  @Test
  void tellsInTheHistoryWhatChanged() {
    assertThat(visitor().get("/projects/cordis/2").body())
        .contains("What changed", "<td>title</td>", "<td>new</td>")
        .doesNotContain("counts in no figure");
  }

  @Test
  void marksItInTheListAndCountsItAsLeftOut() {
    assertThat(visitor().get("/landscape?measure=projects").body())
        .contains("gone from its source")
        .contains("1 gone from the newest complete delivery of their source");
  }

  @Test
  void tellsWhatEachDeliveryChanged() {
    assertThat(visitor().get("/data").body())
        .contains("What each delivery changed", "everything", "Back again");
  }

  @Test
  void membersAreServedWhatOnlyTheyMaySee() {
    try (Reading everyone = landscape.open(Standing.NONE).orElseThrow();
        Reading members = landscape.open(MEMBER).orElseThrow()) {
      assertThat(everyone.project(BLOOD).orElseThrow().fundingLines()).isEmpty();
      assertThat(members.project(BLOOD).orElseThrow().fundingLines()).hasSize(1);
    }
  }

  @Test
  void withoutStandingASnapshotOfMembersIsAsIfItWereNotThere() {
    String id;
    try (Reading members = landscape.open(MEMBER).orElseThrow()) {
      id = members.id();
    }

    assertThat(landscape.open(id, Standing.SIGNED_IN)).isEmpty();
    assertThat(landscape.open(id, Standing.NONE)).isEmpty();
    assertThat(landscape.list(Standing.NONE)).extracting(Snapshots.Listed::id).doesNotContain(id);
    assertThat(landscape.list(MEMBER)).extracting(Snapshots.Listed::id).contains(id);
    Caller visitor = visitor();
    int nowhere = visitor.get("/s/2025-03-0123456789/landscape").statusCode();
    assertThat(visitor.get("/s/" + id + "/landscape").statusCode()).isEqualTo(nowhere);
    assertThat(visitor.get("/api/v1/snapshots").body()).doesNotContain(id);
    assertThat(visitor.get("/data").body()).doesNotContain(id);
  }

  private Caller visitor() {
    return new Caller("http://localhost:" + port);
  }

  private static void build(Path data) {
    DeliveryArchive archive = new DeliveryArchive(data);
    deliver(archive, data, "2025-02", "1;Blood;2021-01-01;100\n2;Sleep;2022-01-01;20\n");
    deliver(archive, data, "2025-03", "2;Sleep well;2022-01-01;20\n");
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.system())
            .build(ArchivedInput.of(archive, Sources.bundled(), "test"), BuildProgress.silent());
    assertThat(outcome).isInstanceOf(BuildOutcome.Built.class);
  }

  private static void deliver(DeliveryArchive archive, Path data, String date, String rows) {
    DeliveryTerms terms =
        DeliveryTerms.usual()
            .withExtent(Extent.COMPLETE)
            .withVisibility(
                FieldVisibility.allPublic().with(DeliveredField.AMOUNTS, Visibility.MEMBERS));
    Path file = data.resolve("cordis-" + date + ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("project.csv"));
      String table = "id;title;startDate;ecMaxContribution\n" + rows;
      zip.write(table.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImportOutcome outcome =
        archive.importFile(
            file,
            new CordisReader(),
            ImportOptions.none().withTerms(terms),
            ImportProgress.UNWATCHED);
    assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
  }
}
