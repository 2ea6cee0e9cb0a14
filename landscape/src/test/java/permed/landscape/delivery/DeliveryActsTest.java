package permed.landscape.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.DeliveryAct.Reinstatement;
import permed.landscape.delivery.DeliveryAct.Rereading;
import permed.landscape.delivery.DeliveryAct.VisibilityChange;
import permed.landscape.delivery.DeliveryAct.Withdrawal;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Sources;
import permed.landscape.source.Zips;
import permed.landscape.source.cordis.CordisReader;
import permed.landscape.source.mapping.registry.MappingRegistry;

class DeliveryActsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Withdrawal WRONG = new Withdrawal(DAY, "Office", "wrong file");
  private static final Reinstatement RIGHT = new Reinstatement(DAY, "Office", "right after all");

  @TempDir Path scratch;

  private DeliveryArchive archive;

  @BeforeEach
  void open() {
    archive = new DeliveryArchive(scratch.resolve("data"));
  }

  @Test
  void aWithdrawnDeliveryCountsNoLongerButStays() {
    Delivery delivery = imported("cordis-2025-03.zip", "1;One;1\n", ImportOptions.none());

    ActOutcome outcome = archive.withdraw(delivery.sha256(), WRONG);

    assertThat(outcome).isInstanceOf(ActOutcome.Done.class);
    assertThat(archive.list()).isEmpty();
    assertThat(archive.file(delivery)).exists();
    assertThat(archive.all()).hasSize(1);
    assertThat(archive.all().getFirst().withdrawal()).contains(WRONG);
  }

  @Test
  void aReinstatedDeliveryCountsAgainAndItsHistoryStays() {
    Delivery delivery = imported("cordis-2025-03.zip", "1;One;1\n", ImportOptions.none());
    archive.withdraw(delivery.sha256(), WRONG);

    archive.reinstate(delivery.sha256(), RIGHT);

    DeliveryArchive reopened = new DeliveryArchive(scratch.resolve("data"));
    assertThat(reopened.list()).containsExactly(delivery);
    assertThat(reopened.find(delivery.sha256()).orElseThrow().acts()).containsExactly(WRONG, RIGHT);
  }

  @Test
  void writesDownNothingThatIsNoNews() throws IOException {
    Delivery delivery = imported("cordis-2025-03.zip", "1;One;1\n", ImportOptions.none());

    assertThat(archive.reinstate(delivery.sha256(), RIGHT))
        .isInstanceOf(ActOutcome.Unchanged.class);
    archive.withdraw(delivery.sha256(), WRONG);
    assertThat(archive.withdraw(delivery.sha256(), WRONG)).isInstanceOf(ActOutcome.Unchanged.class);
    assertThat(archive.find(delivery.sha256()).orElseThrow().acts()).hasSize(1);
  }

  @Test
  void saysThatADeliveryIsNotThere() {
    assertThat(archive.withdraw("0".repeat(64), WRONG)).isEqualTo(new ActOutcome.NotArchived());
    assertThat(archive.withdraw("../x", WRONG)).isEqualTo(new ActOutcome.NotArchived());
  }

  @Test
  void deliveringAWithdrawnFileAgainDoesNotBringItBackSilently() {
    Delivery delivery = imported("cordis-2025-03.zip", "1;One;1\n", ImportOptions.none());
    archive.withdraw(delivery.sha256(), WRONG);

    ImportOutcome again = importFile("again-2025-04.zip", "1;One;1\n", ImportOptions.none());

    assertThat(again).isEqualTo(new ImportOutcome.AlreadyArchived(delivery));
    assertThat(archive.list()).isEmpty();
    Delivery next = imported("cordis-2025-05.zip", "2;Two;1\n", ImportOptions.none());
    assertThat(next.sequence()).isEqualTo(2);
  }

  @Test
  void keepsWhatWasSaidOfADelivery() {
    TreeMap<String, BigDecimal> amounts = new TreeMap<>(Map.of("EUR", new BigDecimal("1.00")));
    DeliveryTerms terms =
        DeliveryTerms.usual()
            .withExtent(Extent.COMPLETE)
            .withBy(new DeliveredBy("org-7", "A small funder"))
            .withStated(new StatedTotals(1L, amounts))
            .withVisibility(
                FieldVisibility.allPublic()
                    .with(DeliveredField.AMOUNTS, Visibility.MEMBERS)
                    .with(DeliveredField.TITLES, Visibility.PUBLIC));

    imported("cordis-2025-03.zip", "1;One;1\n", ImportOptions.none().withTerms(terms));

    Delivery read = new DeliveryArchive(scratch.resolve("data")).list().getFirst();
    assertThat(read.terms()).isEqualTo(terms);
    assertThat(read.terms().visibility().fields()).containsOnlyKeys(DeliveredField.AMOUNTS);
  }

  @Test
  void readsARecordOfTimesBeforeAnythingWasSaidOfADelivery() throws IOException {
    Delivery delivery = imported("cordis-2025-03.zip", "1;One;1\n", ImportOptions.none());
    Path record = scratch.resolve("data/archive").resolve(delivery.sha256() + ".json");
    String former =
        Files.readString(record)
            .replaceFirst("\"format\" : 2", "\"format\" : 1")
            .replaceFirst("(?s),\\s*\"terms\" : \\{.*", "\n}");
    Files.writeString(record, former);

    assertThat(former).contains("\"format\" : 1").doesNotContain("extent");
    assertThat(archive.list()).containsExactly(delivery);
    assertThat(archive.list().getFirst().terms()).isEqualTo(DeliveryTerms.usual());
  }

  @Test
  void whatIsShownCanBeNarrowedLater() {
    Delivery delivery = imported("cordis-2025-03.zip", "1;One;1\n", ImportOptions.none());
    FieldVisibility narrow =
        FieldVisibility.allPublic().with(DeliveredField.AMOUNTS, Visibility.PRIVATE);

    archive.show(delivery.sha256(), new VisibilityChange(DAY, "Office", "asked for", narrow));

    assertThat(archive.list().getFirst().terms().visibility()).isEqualTo(narrow);
    assertThat(archive.list().getFirst().terms().extent()).isEqualTo(Extent.CHANGES);
  }

  @Test
  void keepsTheNameTheFileCameWith() {
    Delivery delivery =
        imported(
            "upload-17.zip", "1;One;1\n", ImportOptions.none().withFileName("mine-2024-05.zip"));

    assertThat(delivery.fileName()).isEqualTo("mine-2024-05.zip");
    assertThat(delivery.dumpDate()).isEqualTo(PartialDate.of(2024, 5));
  }

  @Test
  void readsADeliveryWithTheVersionOfTheMappingItCameWith() throws IOException {
    Path data = scratch.resolve("data");
    MappingRegistry registry = new MappingRegistry(data);
    registry.add(mapping("Short"));
    Path file =
        Files.writeString(
            scratch.resolve("g-2024-05.csv"), "Number;Short;Long\n1;brief;at length\n");
    Sources before = registry.load().sources();
    archive.importFile(
        file, before.find("small").orElseThrow(), ImportOptions.none(), ImportProgress.UNWATCHED);

    registry.add(mapping("Long"));

    Delivery delivery = archive.list().getFirst();
    Sources after = registry.load().sources();
    assertThat(title(archive.reader(delivery, after), delivery)).isEqualTo("brief");
    String newer = registry.find("small").orElseThrow().version();
    assertThat(
            archive.readWith(
                delivery.sha256(), new Rereading(DAY, "Office", "better titles", newer)))
        .isInstanceOf(ActOutcome.Done.class);
    Delivery reread = archive.list().getFirst();
    assertThat(title(archive.reader(reread, after), reread)).isEqualTo("at length");
  }

  @Test
  void refusesAVersionOfAMappingThatIsNotKept() {
    Delivery delivery = imported("cordis-2025-03.zip", "1;One;1\n", ImportOptions.none());

    ActOutcome outcome =
        archive.readWith(
            delivery.sha256(), new Rereading(DAY, "Office", "why not", "a".repeat(64)));

    assertThat(((ActOutcome.Refused) outcome).reason().code()).isEqualTo("MappingVersionMissing");
  }

  @Test
  void saysWhenNothingReadsADeliveryAnyMore() {
    Delivery delivery = imported("cordis-2025-03.zip", "1;One;1\n", ImportOptions.none());

    SourceReader reader = archive.reader(delivery, new Sources(List.of(), List.of()));

    assertThat(reader.read(scratch, delivery.dumpDate(), scratch, new RecordedTitles()))
        .isInstanceOfSatisfying(
            ReadingOutcome.Unreadable.class,
            unreadable -> assertThat(unreadable.reason().code()).isEqualTo("NoReader"));
  }

  private String title(SourceReader reader, Delivery delivery) throws IOException {
    RecordedTitles titles = new RecordedTitles();
    Path workspace = Files.createTempDirectory(scratch, "read");
    reader.read(archive.file(delivery), delivery.dumpDate(), workspace, titles);
    return titles.list().getFirst();
  }

  private static String mapping(String title) {
    return """
    id: small
    name: A small funder
    licence: CC0-1.0
    attribution: A small funder
    payers:
      small: {name: A small funder, area: BE}
    tables:
      grants:
        project: {id: Number, title: %s}
    """
        .formatted(title);
  }

  private Delivery imported(String name, String rows, ImportOptions options) {
    ImportOutcome outcome = importFile(name, rows, options);
    assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
    return ((ImportOutcome.Imported) outcome).delivery();
  }

  private ImportOutcome importFile(String name, String rows, ImportOptions options) {
    Map<String, String> files = new TreeMap<>();
    files.put("project.csv", "id;title;ecMaxContribution\n" + rows);
    Path file = Zips.pack(scratch.resolve(name), files);
    return archive.importFile(file, new CordisReader(), options, ImportProgress.UNWATCHED);
  }
}
