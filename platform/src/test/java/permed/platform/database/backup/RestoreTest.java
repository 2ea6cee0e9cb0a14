package permed.platform.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.platform.TestDatabase;
import permed.platform.database.Sha256;

/** What is refused, and that nothing stays behind then. */
class RestoreTest {

  @TempDir Path work;
  private final TestDatabase target = TestDatabase.empty();
  private Path backup = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void save() throws IOException {
    backup = work.resolve("b.zip");
    data = work.resolve("restored");
    Saved.save(backup, Saved.files(work.resolve("data")), Saved.withLines(2), Profile.FULL);
  }

  @AfterEach
  void nothingStaysBehind() throws IOException {
    try (Stream<Path> beside = Files.list(work)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains("restoring"));
    }
  }

  @Test
  void refusesAFolderWithSomethingInIt() throws IOException {
    Saved.file(data.resolve("precious"), "kept");

    Saved.assertRefused(Saved.restore(backup, data, target), "is not empty");

    assertThat(data.resolve("precious")).hasContent("kept");
    assertNoDatabase();
  }

  @Test
  void takesAFolderThatIsEmpty() throws IOException {
    Files.createDirectories(data);

    assertThat(Saved.restore(backup, data, target)).isInstanceOf(RestoreOutcome.Restored.class);

    assertThat(data.resolve("archive/ab.zip")).hasContent("raw");
  }

  @Test
  void refusesADatabaseWithSomethingInIt() {
    target.jdbc().sql("create table precious (n int)").update();

    Saved.assertRefused(Saved.restore(backup, data, target), "is not empty");

    assertThat(data).doesNotExist();
    assertThat(target.jdbc().sql("select count(*) from precious").query(Integer.class).single())
        .isZero();
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Saved.assertRefused(Saved.restore(work.resolve("no.zip"), data, target), "is not there");
  }

  @Test
  void refusesAFileWhoseEndIsMissing() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    Files.write(backup, java.util.Arrays.copyOf(whole, whole.length - 100));

    Saved.assertRefused(Saved.restore(backup, data, target), "damaged", "end is missing");

    assertNothingRestored();
  }

  @Test
  void refusesAnyOtherZip() throws IOException {
    Zips.write(backup, Map.of("readme.txt", "hello"));

    Saved.assertRefused(Saved.restore(backup, data, target), "no backup of permed");
  }

  @Test
  void refusesAFileThatIsNotWhatItWas() throws IOException {
    change("files/archive/ab.zip", "raw", "war");

    Saved.assertRefused(
        Saved.restore(backup, data, target), "damaged", "files/archive/ab.zip is not what it was");

    assertNothingRestored();
  }

  @Test
  void refusesATableThatIsNotWhatItWas() throws IOException {
    change("database/audit.line.csv", "organisation:2", "organisation:3");

    Saved.assertRefused(
        Saved.restore(backup, data, target), "database/audit.line.csv is not what it was");

    assertNothingRestored();
  }

  @Test
  void refusesAChangeEvenWithItsChecksumPutRight() throws IOException {
    String before = checksum(Zips.read(backup).get("database/audit.line.csv"));
    change("database/audit.line.csv", "organisation:2", "organisation:3");
    String after = checksum(Zips.read(backup).get("database/audit.line.csv"));
    change("manifest.json", before, after);

    Saved.assertRefused(Saved.restore(backup, data, target), "audit was \"intact, 2 lines");

    assertNothingRestored();
  }

  @Test
  void refusesATableThatIsMissing() throws IOException {
    Map<String, String> entries = Zips.read(backup);
    entries.remove("database/audit.line.csv");
    Zips.write(backup, entries);

    Saved.assertRefused(Saved.restore(backup, data, target), "not what its manifest.json lists");

    assertNothingRestored();
  }

  @Test
  void refusesRowsThatAreMissing() throws IOException {
    change("manifest.json", "\"rows\" : 2", "\"rows\" : 3");

    Saved.assertRefused(Saved.restore(backup, data, target), "has 2 rows instead of 3");

    assertNothingRestored();
  }

  @Test
  void refusesMoreThanWasPromised() throws IOException {
    change("manifest.json", "\"bytes\" : 3,", "\"bytes\" : 2,");

    Saved.assertRefused(Saved.restore(backup, data, target), "holds more than its manifest");

    assertNothingRestored();
  }

  @Test
  void refusesMoreThanTheDiskHolds() throws IOException {
    change("manifest.json", "\"bytes\" : 3,", "\"bytes\" : 3000000000000000,");

    Saved.assertRefused(Saved.restore(backup, data, target), "There is no room");

    assertNothingRestored();
  }

  @Test
  void refusesANewerSchema() throws IOException {
    String version = "\"schemaVersion\" : \"";
    change("manifest.json", version, version + "99");

    Saved.assertRefused(Saved.restore(backup, data, target), "newer than this one");

    assertNothingRestored();
  }

  @Test
  void refusesANewerFormat() throws IOException {
    change("manifest.json", "\"formatVersion\" : 1", "\"formatVersion\" : 2");

    Saved.assertRefused(Saved.restore(backup, data, target), "newer than this one");

    assertNothingRestored();
  }

  @Test
  void refusesAFileThatWouldLandElsewhere() throws IOException {
    Map<String, String> entries = Zips.read(backup);
    entries.put("files/../escaped", entries.remove("files/archive/ab.zip"));
    entries.computeIfPresent(
        "manifest.json", (name, json) -> json.replace("archive/ab.zip", "../escaped"));
    Zips.write(backup, entries);

    Saved.assertRefused(Saved.restore(backup, data, target), "outside its folder");

    assertThat(work.resolve("escaped")).doesNotExist();
    assertNothingRestored();
  }

  @Test
  void removesWhatAKilledRestoreLeft() throws IOException {
    Saved.file(work.resolve(".restored-restoring-123/archive/ab.zip"), "half");

    assertThat(Saved.restore(backup, data, target)).isInstanceOf(RestoreOutcome.Restored.class);
  }

  private void change(String entry, String before, String after) throws IOException {
    Map<String, String> entries = Zips.read(backup);
    assertThat(entries.get(entry)).contains(before);
    entries.computeIfPresent(entry, (name, content) -> content.replace(before, after));
    Zips.write(backup, entries);
  }

  private static String checksum(String content) {
    return java.util.HexFormat.of()
        .formatHex(Sha256.digest().digest(content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private void assertNothingRestored() {
    assertThat(data).doesNotExist();
    assertNoDatabase();
  }

  private void assertNoDatabase() {
    Catalogue catalogue = new Catalogue(target.jdbc());
    assertThat(catalogue.schemas()).isEmpty();
    assertThat(catalogue.tables()).isEmpty();
    assertThat(catalogue.schemaVersion()).isEmpty();
  }
}
