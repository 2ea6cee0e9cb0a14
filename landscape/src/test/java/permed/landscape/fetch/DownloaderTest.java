package permed.landscape.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.fetch.DownloadOutcome.AlreadyThere;
import permed.landscape.fetch.DownloadOutcome.Fetched;

class DownloaderTest {
  private static final String MARCH_NAME = "cordis-h2020projects-2026-03-02-csv.zip";

  @TempDir Path directory;
  private Fetching fetching;
  private final Dump dump = Dump.seeded(1);

  @BeforeEach
  void startServer() {
    fetching = new Fetching(directory.resolve("new"));
  }

  @AfterEach
  void stopServer() {
    fetching.close();
  }

  @Test
  void putsTheWholeFileUnderItsOwnDate() throws IOException {
    fetching.server.answering(dump.whole());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasFileName(MARCH_NAME).hasBinaryContent(dump.bytes());
    assertThat(fetched.bytes()).isEqualTo(dump.length());
    assertThat(fetched.sha256()).isEqualTo(Sha256.of(fetched.file())).hasSize(64);
    assertThat(fetched.lastModified()).contains(Instant.parse("2026-03-02T08:15:30Z"));
    assertThat(fetched.etag()).contains("\"edition-1\"");
    assertThat(fetched.resumed()).isFalse();
    assertThat(Files.getLastModifiedTime(fetched.file()).toInstant())
        .isEqualTo("2026-03-02T08:15:30Z");
    assertThat(fetching.files()).containsExactly(MARCH_NAME);
    assertThat(fetching.server.lastAsked().header("Range")).isEmpty();
  }

  @Test
  void tellsProgressThatNeverFalls() {
    fetching.server.answering(dump.brokenAfter(60_000), dump.whole());

    fetching.fetch();

    assertThat(fetching.progress).isSorted().hasSizeGreaterThan(2).endsWith((long) dump.length());
  }

  @Test
  void asksOnlyForWhatIsMissingAfterABreak() {
    fetching.server.answering(dump.brokenAfter(60_000), dump.whole());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasBinaryContent(dump.bytes());
    assertThat(fetched.resumed()).isTrue();
    assertThat(fetching.server.asked()).hasSize(2);
    assertThat(fetching.server.lastAsked().header("Range")).contains("bytes=60000-");
    assertThat(fetching.server.lastAsked().header("If-Range")).contains("\"edition-1\"");
  }

  @Test
  void goesOnInALaterCall() {
    fetching.server.answering(dump.brokenAfter(60_000));
    fetching.fetch(Fetching.attempts(1));
    fetching.server.answering(dump.whole());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasBinaryContent(dump.bytes());
    assertThat(fetched.resumed()).isTrue();
    assertThat(fetching.server.lastAsked().rangeStart()).isEqualTo(60_000);
    assertThat(fetching.files()).containsExactly(MARCH_NAME);
  }

  @Test
  void resumesByDateWhereTheEtagIsWeak() {
    Dump weak = dump.marked("W/\"1\"");
    fetching.server.answering(weak.brokenAfter(60_000), weak.whole());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasBinaryContent(dump.bytes());
    assertThat(fetching.server.lastAsked().header("If-Range")).contains(Dump.MARCH);
  }

  @Test
  void beginsAgainWhereTheServerIgnoresRanges() {
    fetching.server.answering(dump.brokenAfter(60_000), dump.ignoringRanges());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasBinaryContent(dump.bytes());
    assertThat(fetched.resumed()).isFalse();
  }

  @Test
  void beginsAgainWhereTheDumpWasReplacedMeanwhile() {
    Dump next = Dump.seeded(2).dated(Dump.APRIL);
    fetching.server.answering(dump.brokenAfter(60_000), next.whole());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file())
        .hasFileName("cordis-h2020projects-2026-04-02-csv.zip")
        .hasBinaryContent(next.bytes());
    assertThat(fetched.etag()).contains("\"edition-2\"");
  }

  @Test
  void doesNotTrustARestWithAnotherEtag() {
    Dump next = Dump.seeded(2);
    byte[] rest = Arrays.copyOfRange(next.bytes(), 60_000, next.length());
    fetching.server.answering(
        dump.brokenAfter(60_000),
        DumpServer.plain(
            206,
            rest,
            "ETag: \"edition-2\"",
            "Content-Range: bytes 60000-%d/%d".formatted(next.length() - 1, next.length())),
        next.whole());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasBinaryContent(next.bytes());
    assertThat(fetching.server.lastAsked().header("Range")).isEmpty();
  }

  @Test
  void finishesAPartThatMissedOnlyItsName() throws IOException {
    leaveAPart(dump, dump.bytes());
    fetching.server.answering(dump.whole());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasFileName(MARCH_NAME).hasBinaryContent(dump.bytes());
    assertThat(fetching.server.lastAsked().rangeStart()).isEqualTo(dump.length());
    assertThat(fetching.server.asked()).hasSize(1);
  }

  @Test
  void beginsAgainWhenThereIsNothingBeyondThePart() throws IOException {
    leaveAPart(dump, Arrays.copyOf(dump.bytes(), 70_000));
    fetching.server.answering(
        DumpServer.plain(416, new byte[0], "Content-Range: bytes */500"), dump.whole());

    Fetched fetched = fetched(fetching.fetch(Fetching.attempts(1)));

    assertThat(fetched.file()).hasBinaryContent(dump.bytes());
    assertThat(fetched.resumed()).isFalse();
  }

  @Test
  void dropsAPartWithoutANote() throws IOException {
    Files.createDirectories(fetching.directory);
    Files.write(fetching.part(), new byte[500]);
    fetching.server.answering(dump.whole());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasBinaryContent(dump.bytes());
    assertThat(fetching.server.lastAsked().header("Range")).isEmpty();
  }

  @Test
  void keepsTwoVintagesSideBySide() {
    fetching.server.answering(dump.whole(), Dump.seeded(2).dated(Dump.APRIL).whole());

    fetching.fetch();
    fetching.fetch();

    assertThat(fetching.files())
        .containsExactly(MARCH_NAME, "cordis-h2020projects-2026-04-02-csv.zip");
  }

  @Test
  void neverOverwritesAnotherFileOfTheSameDay() {
    Dump corrected = Dump.seeded(2).dated("Mon, 02 Mar 2026 17:00:00 GMT");
    fetching.server.answering(dump.whole(), corrected.whole());

    Fetched first = fetched(fetching.fetch());
    Fetched second = fetched(fetching.fetch());

    assertThat(first.file()).hasFileName(MARCH_NAME).hasBinaryContent(dump.bytes());
    assertThat(second.file())
        .hasFileName("cordis-h2020projects-2026-03-02-" + second.sha256() + "-csv.zip")
        .hasBinaryContent(corrected.bytes());
  }

  @Test
  void doesNotDownloadAgainWhatItHas() {
    fetching.server.answering(dump.whole());
    Path file = fetched(fetching.fetch()).file();
    fetching.progress.clear();

    DownloadOutcome again = fetching.fetch();

    assertThat(again).isEqualTo(new AlreadyThere(file));
    assertThat(fetching.progress).isEmpty();
    assertThat(fetching.files()).containsExactly(MARCH_NAME);
  }

  @Test
  void recognisesTheSameContentUnderAnotherDate() {
    fetching.server.answering(dump.whole(), dump.dated(Dump.APRIL).whole());
    Path file = fetched(fetching.fetch()).file();

    DownloadOutcome again = fetching.fetch();

    assertThat(again).isEqualTo(new AlreadyThere(file));
    assertThat(fetching.files()).containsExactly(MARCH_NAME);
  }

  @Test
  void stampsTheEtagWhereThereIsNoDate() {
    fetching.server.answering(DumpServer.plain(200, dump.bytes(), "ETag: \"a\""));

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file().getFileName().toString())
        .matches("cordis-h2020projects-etag-[0-9a-f]{12}-csv\\.zip");
    assertThat(fetched.lastModified()).isEmpty();
  }

  @Test
  void takesABodyOfUnstatedLength() {
    fetching.server.answering(
        (asked, out) -> {
          out.write(DumpServer.head(200));
          out.write(dump.bytes());
        });

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasBinaryContent(dump.bytes());
    assertThat(fetched.file().getFileName().toString())
        .isEqualTo("cordis-h2020projects-sha256-%s-csv.zip", fetched.sha256().substring(0, 12));
  }

  @Test
  void followsARedirect() {
    fetching.server.answering(
        DumpServer.plain(302, new byte[0], "Location: /elsewhere.zip"), dump.whole());

    Fetched fetched = fetched(fetching.fetch());

    assertThat(fetched.file()).hasFileName(MARCH_NAME);
    assertThat(fetching.server.lastAsked().path()).isEqualTo("/elsewhere.zip");
  }

  private void leaveAPart(Dump of, byte[] bytes) throws IOException {
    URI address = fetching.download().address();
    Files.createDirectories(fetching.directory);
    Files.write(fetching.part(), bytes);
    Files.writeString(
        fetching.part().resolveSibling(Fetching.FILE_NAME + ".part.properties"),
        "address=%s%netag=%s%nlast-modified=%s%nlength=%d%n"
            .formatted(address, of.etag(), of.lastModified(), of.length()));
  }

  private static Fetched fetched(DownloadOutcome outcome) {
    return assertThat(outcome).asInstanceOf(type(Fetched.class)).actual();
  }
}
