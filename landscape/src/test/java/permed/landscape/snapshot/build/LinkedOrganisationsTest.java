package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.landscape.snapshot.Grants.aGrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.grant.Project;
import permed.landscape.link.ror.RorDumpReader;
import permed.landscape.link.ror.SmallRegistry;
import permed.landscape.question.Answer;
import permed.landscape.question.Answers;
import permed.landscape.question.AskOutcome;
import permed.landscape.question.QuestionReading;
import permed.landscape.question.QuestionText;
import permed.landscape.snapshot.Axis;
import permed.landscape.snapshot.Dimension;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.source.Sources;

/** Organisations of several sources counted as one, and what people say against it. */
class LinkedOrganisationsTest {

  private static final Project DUTCH =
      aGrant("1").of("100.00").ledBy("Universiteit Veldhaven", "NL", "100.00").build();
  private static final Project ENGLISH =
      aGrant("2").of("50.00").ledBy("UNIVERSITY OF VELDHAVEN", "NL", "50.00").build();
  private static final Project STRANGER =
      aGrant("3").of("25.00").ledBy("Hidden Valley Dairy", "NL", "25.00").build();

  private static final String DUTCH_ID = "pic:universiteit veldhaven";
  private static final String ENGLISH_ID = "pic:university of veldhaven";
  private static final String GROUP = "ror:0mvj9r046";

  @TempDir private Path data;
  @TempDir private Path folder;

  @BeforeEach
  void deliverTheRegistry() {
    ImportOutcome outcome =
        new DeliveryArchive(data)
            .importFile(
                SmallRegistry.pack(folder),
                new RorDumpReader(),
                ImportOptions.none(),
                ImportProgress.UNWATCHED);
    assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
  }

  @Test
  void oneUniversityUnderTwoIdsIsOneRow() {
    try (Snapshot snapshot = built()) {
      Axis axis = snapshot.corpus().columns().axis(Dimension.ORGANISATION);

      assertThat(axis.cardinality()).isEqualTo(2);
      assertThat(axis.label(axis.ordinal(GROUP))).isEqualTo("Universiteit Veldhaven");
      assertThat(axis.label(axis.ordinal("pic:hidden valley dairy")))
          .isEqualTo("Hidden Valley Dairy");
      assertThat(answer(snapshot, "by=lead-organisation").rows())
          .extracting(row -> row.groups().getFirst().key() + " " + row.projects())
          .contains(GROUP + " 2");
    }
  }

  @Test
  void anIdOfTheSourceStillFindsItsGroup() {
    try (Snapshot snapshot = built()) {
      assertThat(projects(snapshot, "organisation=" + DUTCH_ID)).isEqualTo(2);
      assertThat(projects(snapshot, "organisation=" + ENGLISH_ID)).isEqualTo(2);
      assertThat(projects(snapshot, "organisation=" + GROUP)).isEqualTo(2);
      assertThat(projects(snapshot, "organisation=pic:unheard-of")).isZero();
    }
  }

  @Test
  void anOrganisationIsFoundByEveryNameTheRegistryHas() {
    try (Snapshot snapshot = built()) {
      assertThat(projects(snapshot, "q=org:VHU")).isEqualTo(2);
      assertThat(projects(snapshot, "q=org:université")).isEqualTo(2);
      assertThat(projects(snapshot, "q=org:dairy")).isEqualTo(1);
    }
  }

  @Test
  void theRecordsStayAsTheSourceHasThem() {
    try (Snapshot snapshot = built()) {
      assertThat(snapshot.project(ENGLISH.id())).contains(ENGLISH);
    }
  }

  @Test
  void theTablesTellWhatAgreedAndWhyNothingDid() throws Exception {
    try (Snapshot snapshot = built();
        Parquet parquet = new Parquet(snapshot)) {
      assertThat(parquet.rows("select organisation, ror, how, why from organisation_link"))
          .containsExactly(
              List.of("pic:hidden valley dairy", "null", "[]", "NOTHING_ALIKE"),
              List.of(DUTCH_ID, "0mvj9r046", "[NAME, COUNTRY, CITY]", "null"),
              List.of(ENGLISH_ID, "0mvj9r046", "[NAME, COUNTRY, CITY]", "null"));
      assertThat(parquet.rows("select organisation, ror from organisation where ror is not null"))
          .containsExactly(List.of(DUTCH_ID, "0mvj9r046"), List.of(ENGLISH_ID, "0mvj9r046"));
      assertThat(
              parquet.rows(
                  "select count(*) from organisation_candidate where ror = '0mvj9r046' and"
                      + " position = 0 and len(reasons) > 0"))
          .containsExactly(List.of("2"));
      assertThat(parquet.rows("select status, successor from registry where ror = '0mvm7kr13'"))
          .containsExactly(List.of("withdrawn", "0mvkr4t94"));
    }
  }

  @Test
  void theManifestNamesTheRegistry() {
    try (Snapshot snapshot = built()) {
      Manifest.Registry registry = snapshot.manifest().references().registry();

      assertThat(registry).isNotNull();
      assertThat(registry.fileName()).isEqualTo("small-ror-data.zip");
      assertThat(registry.attribution()).contains("ROR");
      assertThat(snapshot.manifest().rows()).containsEntry("registry", 12L);
    }
  }

  @Test
  void withoutARegistryNothingIsLinked() {
    BuildInput input = new Dumps().dump("2025-02", DUTCH, ENGLISH).input();

    try (Snapshot snapshot = built(input)) {
      assertThat(snapshot.manifest().references().registry()).isNull();
      assertThat(snapshot.corpus().columns().axis(Dimension.ORGANISATION).cardinality())
          .isEqualTo(2);
      assertThat(snapshot.manifest().rows()).containsEntry("organisation_link", 0L);
    }
  }

  @Test
  void whatAPersonDecidedStandsOverTheMatcher() throws Exception {
    rulings(
        """
        organisation,ror,by,reason,decided
        pic:university of veldhaven,none,person-7,It is the old one that closed,2026-11-20
        pic:hidden valley dairy,0mvj9r046,person-7,Its research farm,2026-11-21
        """);

    try (Snapshot snapshot = built();
        Parquet parquet = new Parquet(snapshot)) {
      assertThat(projects(snapshot, "organisation=" + ENGLISH_ID)).isEqualTo(1);
      assertThat(projects(snapshot, "organisation=" + GROUP)).isEqualTo(2);
      assertThat(
              parquet.rows(
                  "select organisation, ror, why, decided_by, reason, decided from"
                      + " organisation_link where reason is not null"))
          .containsExactly(
              List.of(
                  "pic:hidden valley dairy",
                  "0mvj9r046",
                  "null",
                  "person-7",
                  "Its research farm",
                  "2026-11-21"),
              List.of(
                  ENGLISH_ID,
                  "null",
                  "CORRECTED_TO_NONE",
                  "person-7",
                  "It is the old one that closed",
                  "2026-11-20"));
      assertThat(snapshot.manifest().files())
          .extracting(Manifest.FileSum::path)
          .contains("reference/organisations.csv");
    }
  }

  @Test
  void aWithdrawnRecordSomebodyChoseLeadsToItsSuccessor() throws IOException {
    rulings(
        """
        organisation,ror,by,reason,decided
        pic:hidden valley dairy,0mvm7kr13,person-7,Its school,2026-11-21
        """);

    try (Snapshot snapshot = built()) {
      assertThat(projects(snapshot, "organisation=ror:0mvkr4t94")).isEqualTo(1);
      assertThat(projects(snapshot, "organisation=ror:0mvm7kr13")).isEqualTo(1);
    }
  }

  @Test
  void aLineThatCannotBeReadIsAFindingAndStopsNothing() throws Exception {
    rulings(
        """
        organisation,ror,by,reason,decided
        pic:university of veldhaven,0mvj9r047,person-7,Misspelt,2026-11-20
        pic:hidden valley dairy,0mvj9r046,person-7,Its research farm,2026-11-21
        """);

    try (Snapshot snapshot = built();
        Parquet parquet = new Parquet(snapshot)) {
      assertThat(projects(snapshot, "organisation=" + GROUP)).isEqualTo(3);
      assertThat(snapshot.manifest().findings()).containsEntry("UnreadableRuling", 1L);
      assertThat(parquet.rows("select delivery, file, line, field, seen from finding"))
          .containsExactly(
              List.of(
                  "corrections/organisations.csv",
                  "corrections/organisations.csv",
                  "2",
                  "ror",
                  "0mvj9r047"));
    }
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws IOException {
    rulings(
        """
        organisation,ror,by,reason,decided
        pic:hidden valley dairy,none,person-7,No research,2026-11-21
        """);
    Path elsewhere = Files.createDirectory(folder.resolve("else"));
    BuildInput input = input();

    try (Snapshot here = built(input)) {
      new SnapshotBuilder(elsewhere, InstantSource.fixed(Instant.EPOCH))
          .build(input, BuildProgress.silent());

      for (Manifest.FileSum file : here.manifest().files()) {
        assertThat(elsewhere.resolve("snapshots").resolve(here.id()).resolve(file.path()))
            .hasSameBinaryContentAs(here.directory().resolve(file.path()));
      }
    }
  }

  private void rulings(String csv) throws IOException {
    Path file = data.resolve(OrganisationInput.RULINGS);
    Files.createDirectories(file.getParent());
    Files.writeString(file, csv);
  }

  private BuildInput input() {
    BuildInput archived =
        ArchivedInput.of(new DeliveryArchive(data), Sources.bundled(), "0.1.0-test");
    return new Dumps()
        .dump("2025-02", DUTCH, ENGLISH, STRANGER)
        .input()
        .with(archived.organisations());
  }

  private Snapshot built() {
    return built(input());
  }

  private Snapshot built(BuildInput input) {
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH))
            .build(input, BuildProgress.silent());
    assertThat(outcome).isInstanceOfAny(BuildOutcome.Built.class, BuildOutcome.AlreadyBuilt.class);
    return new Snapshots(data).openCurrent().orElseThrow();
  }

  private static long projects(Snapshot snapshot, String question) {
    return answer(snapshot, question).total().projects();
  }

  private static Answer answer(Snapshot snapshot, String question) {
    AskOutcome outcome =
        new Answers(snapshot.corpus())
            .ask(((QuestionReading.Valid) QuestionText.read(question)).question());
    return ((AskOutcome.Answered) outcome).answer();
  }
}
