package permed.landscape.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.ImportOutcome.AlreadyArchived;
import permed.landscape.delivery.ImportOutcome.Imported;
import permed.landscape.delivery.ImportOutcome.Refused;
import permed.landscape.delivery.ImportProgress.Step;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Zips;
import permed.landscape.source.cordis.CordisReader;

class DeliveryArchiveTest {

  private static final DeliveryReader CORDIS = new CordisReader();

  @TempDir Path scratch;

  private Path data;
  private DeliveryArchive archive;

  @BeforeEach
  void openArchive() {
    data = scratch.resolve("data");
    archive = new DeliveryArchive(data);
  }

  @Test
  void keepsTheFileUnderItsHashWithAReport() throws IOException {
    Path file = dump("cordis-2025-03-csv.zip", "1;One;100\n2;Two;\n2;Two;\n");

    Delivery delivery = imported(importFile(file)).delivery();

    assertThat(delivery.sequence()).isEqualTo(1);
    assertThat(delivery.source()).isEqualTo("cordis");
    assertThat(delivery.dumpDate()).isEqualTo(PartialDate.of(2025, 3));
    assertThat(delivery.dateBasis()).isEqualTo("file name");
    assertThat(archive.file(delivery)).hasSameBinaryContentAs(file);
    assertThat(archive.file(delivery).getFileName()).hasToString(delivery.sha256() + ".zip");
    assertThat(filesIn("archive"))
        .containsExactlyInAnyOrder(
            "incoming", "lock", delivery.sha256() + ".zip", delivery.sha256() + ".json");
    assertThat(filesIn("archive/incoming")).isEmpty();
  }

  @Test
  void readsBackWhatItWrote() {
    Imported imported = imported(importFile(dump("cordis-2025-03.zip", "1;One;100.50\n2;;x\n")));

    DeliveryArchive reopened = new DeliveryArchive(data);

    assertThat(reopened.list()).containsExactly(imported.delivery());
    assertThat(reopened.report(imported.delivery())).isEqualTo(imported.report());
    assertThat(imported.report().totals().projects()).isEqualTo(2);
    assertThat(imported.report().totals().amounts()).containsOnlyKeys("EUR");
    assertThat(imported.report().findings())
        .extracting(ImportReport.FindingSummary::code)
        .contains("UnreadableAmount", "NoTitle", "FileMissing");
  }

  @Test
  void importingTheSameBytesTwiceChangesNothing() throws IOException {
    Delivery first = imported(importFile(dump("cordis-2025-03.zip", "1;One;100\n"))).delivery();
    List<String> before = filesIn("archive");

    ImportOutcome again = importFile(dump("renamed-2024-01.zip", "1;One;100\n"));

    assertThat(again).isEqualTo(new AlreadyArchived(first));
    assertThat(archive.list()).containsExactly(first);
    assertThat(filesIn("archive")).isEqualTo(before);
  }

  @Test
  void listsByDateOfTheDumpThenByImport() {
    Delivery march = imported(importFile(dump("a-2025-03.zip", "1;One;1\n"))).delivery();
    Delivery lastOfMarch = imported(importFile(dump("b-2025-03-31.zip", "1;One;2\n"))).delivery();
    Delivery june = imported(importFile(dump("c-2024-06.zip", "1;One;3\n"))).delivery();

    assertThat(archive.list()).containsExactly(june, march, lastOfMarch);
    assertThat(lastOfMarch.sequence()).isEqualTo(2);
  }

  @Test
  void prefersTheDateThatIsGiven() {
    Path file = dump("cordis-2025-03.zip", "1;One;1\n");

    ImportOutcome outcome =
        archive.importFile(
            file,
            CORDIS,
            ImportOptions.datedOn(PartialDate.of(2025, 2, 28)),
            ImportProgress.UNWATCHED);

    assertThat(imported(outcome).delivery().dumpDate()).hasToString("2025-02-28");
    assertThat(imported(outcome).delivery().dateBasis()).isEqualTo("given");
  }

  @Test
  void takesTheNewestEntryWhenTheNameTellsNothing() {
    Delivery delivery = imported(importFile(dump("cordis.zip", "1;One;1\n"))).delivery();

    assertThat(delivery.dumpDate()).hasToString("2025-03-17");
    assertThat(delivery.dateBasis()).isEqualTo("newest entry");
  }

  @Test
  void refusesAFileWhoseDateNobodyKnows() throws IOException {
    Path file = Files.writeString(scratch.resolve("plain.txt"), "anything");

    assertRefused(archive.importFile(file, ACCEPTING, ImportOptions.none(), (s, d, t) -> {}));
    assertThat(code(importFile(file))).isEqualTo("NotAZip");
    assertThat(archive.list()).isEmpty();
  }

  @Test
  void leavesNothingOfARefusedFile() throws IOException {
    Path file = Zips.pack(scratch.resolve("x-2025-03.zip"), Map.of("project.csv", "a,b\n1,2\n"));

    assertThat(code(importFile(file))).isEqualTo("MissingColumns");
    assertThat(filesIn("archive")).containsExactly("incoming", "lock");
    assertThat(filesIn("archive/incoming")).isEmpty();
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(code(importFile(scratch.resolve("none.zip")))).isEqualTo("FileNotReadable");
    assertThat(code(importFile(scratch))).isEqualTo("FileNotReadable");
  }

  @Test
  void sweepsWhatAKilledImportLeft() throws IOException {
    Path left = Files.createDirectories(data.resolve("archive/incoming/import-1/scratch"));
    Files.writeString(left.resolve("rows-0"), "half");
    Path file = dump("cordis-2025-03.zip", "1;One;1\n");
    byte[] bytes = Files.readAllBytes(file);
    Path orphan = data.resolve("archive").resolve("f".repeat(64) + ".zip");
    Files.write(orphan, bytes);

    assertThat(archive.list()).isEmpty();
    assertThat(importFile(file)).isInstanceOf(Imported.class);
    assertThat(filesIn("archive/incoming")).isEmpty();
    assertThat(archive.list()).hasSize(1);
  }

  @Test
  void importsAgainWhereTheFileBesideARecordIsGone() throws IOException {
    Path file = dump("cordis-2025-03.zip", "1;One;1\n");
    Delivery delivery = imported(importFile(file)).delivery();
    Files.delete(archive.file(delivery));

    assertThat(archive.list()).isEmpty();
    assertThat(importFile(file)).isInstanceOf(Imported.class);
    assertThat(archive.file(delivery)).exists();
  }

  @Test
  void refusesBeforeCopyingWhenThereIsNoRoom() throws IOException {
    DeliveryArchive full = new DeliveryArchive(data, folder -> 10, 1);

    ImportOutcome outcome =
        full.importFile(
            dump("cordis-2025-03.zip", "1;One;1\n"),
            CORDIS,
            ImportOptions.none(),
            ImportProgress.UNWATCHED);

    assertThat(code(outcome)).isEqualTo("NoRoom");
    assertThat(filesIn("archive/incoming")).isEmpty();
  }

  @Test
  void cleansUpWhenTheDiskFillsWhileReading() throws IOException {
    SourceReader filling =
        reader(
            workspace -> {
              Files.writeString(workspace.resolve("spilled"), "rows");
              throw new IOException("No space left on device");
            });

    ImportOutcome outcome =
        archive.importFile(
            dump("cordis-2025-03.zip", "1;One;1\n"),
            filling,
            ImportOptions.none(),
            ImportProgress.UNWATCHED);

    assertThat(code(outcome)).isEqualTo("NoRoom");
    assertThat(filesIn("archive/incoming")).isEmpty();
    assertThat(archive.list()).isEmpty();
  }

  @Test
  void passesOnOtherFailuresOfTheDiskAndCleansUp() throws IOException {
    SourceReader failing =
        reader(
            workspace -> {
              throw new IOException("Input/output error");
            });
    Path file = dump("cordis-2025-03.zip", "1;One;1\n");

    assertThatThrownBy(
            () -> archive.importFile(file, failing, ImportOptions.none(), (s, d, t) -> {}))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(filesIn("archive/incoming")).isEmpty();
  }

  @Test
  void tellsTheOneThatCannotWaitForAnotherImport() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    SourceReader slow =
        reader(
            workspace -> {
              reading.countDown();
              await(told);
            });
    Path first = dump("a-2025-03.zip", "1;One;1\n");
    Path second = dump("b-2025-03.zip", "1;One;2\n");
    List<Step> steps = new ArrayList<>();

    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<ImportOutcome> running =
          other.submit(
              () -> archive.importFile(first, slow, ImportOptions.none(), (s, d, t) -> {}));
      reading.await();
      ImportOutcome outcome =
          new DeliveryArchive(data, folder -> Long.MAX_VALUE, 2)
              .importFile(second, CORDIS, ImportOptions.none(), (s, d, t) -> steps.add(s));
      told.countDown();

      assertThat(code(outcome)).isEqualTo("ImportUnderWay");
      assertThat(steps).containsOnly(Step.WAITING);
      assertThat(running.get()).isInstanceOf(Imported.class);
    }
    assertThat(importFile(second)).isInstanceOf(Imported.class);
    assertThat(archive.list()).extracting(Delivery::sequence).containsExactly(1L, 2L);
  }

  @Test
  void tellsEveryStep() {
    List<Step> steps = new ArrayList<>();

    archive.importFile(
        dump("cordis-2025-03.zip", "1;One;1\n"),
        CORDIS,
        ImportOptions.none(),
        (step, done, total) -> steps.add(step));

    assertThat(steps).isSorted().contains(Step.COPYING, Step.CHECKING, Step.ARCHIVING);
  }

  /** Stands for a reader whose disk does as the test says. */
  private interface Work {
    void in(Path workspace) throws IOException;
  }

  private static final SourceReader ACCEPTING = reader(workspace -> {});

  private static SourceReader reader(Work work) {
    return new SourceReader() {
      @Override
      public SourceProfile profile() {
        return new SourceProfile("odd", "Odd", "CC0-1.0", "none");
      }

      @Override
      public ReadingOutcome read(
          Path file, PartialDate dumpDate, Path workspace, ReadingSink sink) {
        try {
          work.in(workspace);
          return new ReadingOutcome.Complete(List.of());
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private ImportOutcome importFile(Path file) {
    return archive.importFile(file, CORDIS, ImportOptions.none(), ImportProgress.UNWATCHED);
  }

  private static Imported imported(ImportOutcome outcome) {
    assertThat(outcome).isInstanceOf(Imported.class);
    return (Imported) outcome;
  }

  private static void assertRefused(ImportOutcome outcome) {
    assertThat(code(outcome)).isEqualTo("NoDumpDate");
  }

  private static String code(ImportOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).reason().code();
  }

  private Path dump(String name, String rows) {
    Map<String, String> files = new TreeMap<>();
    files.put("project.csv", "id;title;ecMaxContribution\n" + rows);
    return Zips.pack(scratch.resolve(name), files);
  }

  private List<String> filesIn(String folder) throws IOException {
    try (Stream<Path> files = Files.list(data.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
