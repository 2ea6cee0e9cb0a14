package permed.landscape.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.fetch.DownloadOutcome.Fetched;
import permed.landscape.fetch.DownloadOutcome.NoRoom;
import permed.landscape.fetch.DownloadOutcome.NotWhatWasExpected;
import permed.landscape.fetch.DownloadOutcome.Unreachable;

class DownloaderRefusalsTest {
  private static final byte[] PAGE =
      "<!DOCTYPE html><title>Maintenance</title><script>var x=1</script><p>Back at noon.</p>"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;
  private Fetching fetching;
  private final Dump dump = Dump.seeded(1);

  @BeforeEach
  void startServer() {
    fetching = new Fetching(directory);
  }

  @AfterEach
  void stopServer() {
    fetching.close();
  }

  @Test
  void quotesAWebPageThatCameInstead() {
    fetching.server.answering(DumpServer.plain(200, PAGE, "Content-Type: text/html"));

    NotWhatWasExpected refused = notExpected(fetching.fetch());

    assertThat(refused.reason()).contains("a web page", "“Maintenance Back at noon.”");
    assertThat(fetching.files()).isEmpty();
    assertThat(fetching.server.asked()).hasSize(1);
  }

  @Test
  void knowsAWebPageThatClaimsToBeAZip() {
    fetching.server.answering(DumpServer.plain(200, PAGE, "Content-Type: application/zip"));

    NotWhatWasExpected refused = notExpected(fetching.fetch());

    assertThat(refused.reason()).contains("something else in place of a zip file", "Maintenance");
    assertThat(fetching.files()).isEmpty();
  }

  @Test
  void keepsAnEarlierPartWhenAWebPageComes() {
    fetching.server.answering(
        dump.brokenAfter(60_000), DumpServer.plain(200, PAGE, "Content-Type: text/html"));

    notExpected(fetching.fetch());

    assertThat(fetching.part()).hasSize(60_000);
  }

  @Test
  void refusesAnEmptyFile() {
    fetching.server.answering(DumpServer.plain(200, new byte[0]));

    assertThat(notExpected(fetching.fetch()).reason()).contains("is empty");
    assertThat(fetching.files()).isEmpty();
  }

  @Test
  void refusesATruncatedZipOfTheAnnouncedLength() {
    byte[] half = Arrays.copyOf(dump.bytes(), 50_000);
    fetching.server.answering(DumpServer.plain(200, half, "ETag: \"half\""));

    assertThat(notExpected(fetching.fetch()).reason()).contains("(50,000 bytes)", "truncated");
    assertThat(fetching.files()).isEmpty();
  }

  @Test
  void doesNotTakeLessThanWasAnnounced() {
    fetching.server.answering(
        (asked, out) -> {
          out.write(
              DumpServer.head(200, "Content-Length: " + (dump.length() + 500), "ETag: \"long\""));
          out.write(dump.bytes());
        });

    Unreachable unreachable = unreachable(fetching.fetch());

    assertThat(unreachable.reason()).contains("broke off");
    assertThat(fetching.files()).noneMatch(name -> name.endsWith(".zip"));
  }

  @Test
  void doesNotTakeMoreThanWasAnnounced() {
    byte[] tooLongARest = new byte[dump.length()];
    fetching.server.answering(
        dump.brokenAfter(60_000),
        DumpServer.plain(206, tooLongARest, "Content-Range: bytes 60000-99999/*"));

    Unreachable unreachable = unreachable(fetching.fetch(Fetching.attempts(2)));

    assertThat(unreachable.reason()).contains("sent more");
    assertThat(fetching.files()).isEmpty();
  }

  @Test
  void keepsThePartWhenTheAttemptsAreSpent() {
    fetching.server.answering(dump.brokenAfter(30_000));

    Unreachable unreachable = unreachable(fetching.fetch());

    assertThat(unreachable.bytesKept()).isEqualTo(90_000);
    assertThat(fetching.part()).hasSize(90_000);
    assertThat(fetching.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void keepsNothingItCouldNotGoOnFrom() {
    fetching.server.answering(
        (asked, out) -> {
          out.write(DumpServer.head(200, "Content-Length: " + dump.length()));
          out.write(dump.bytes(), 0, 60_000);
        });

    Unreachable unreachable = unreachable(fetching.fetch());

    assertThat(unreachable.bytesKept()).isZero();
    assertThat(fetching.files()).isEmpty();
    assertThat(fetching.server.lastAsked().header("Range")).isEmpty();
  }

  @Test
  void givesUpOnAServerThatFallsSilent() {
    fetching.server.answering(
        (asked, out) -> {
          dump.brokenAfter(60_000).write(asked, out);
          Thread.sleep(Duration.ofSeconds(2));
        });

    Unreachable unreachable = unreachable(fetching.fetch(Fetching.impatient()));

    assertThat(unreachable.reason()).contains("fell silent");
    assertThat(unreachable.bytesKept()).isEqualTo(60_000);
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    fetching.server.answering(DumpServer.plain(404, PAGE));

    Unreachable unreachable = unreachable(fetching.fetch());

    assertThat(unreachable.reason()).contains("There is no file at http://127.0.0.1");
    assertThat(fetching.server.asked()).hasSize(1);
    assertThat(fetching.files()).isEmpty();
  }

  @Test
  void saysThatTheFileIsRefused() {
    fetching.server.answering(DumpServer.plain(403, PAGE));

    assertThat(unreachable(fetching.fetch()).reason()).contains("refuses", "403");
    assertThat(fetching.server.asked()).hasSize(1);
  }

  @Test
  void triesAgainAfterTheServersOwnTrouble() {
    fetching.server.answering(DumpServer.plain(500, PAGE), dump.whole());

    assertThat(fetching.fetch()).isInstanceOf(Fetched.class);
    assertThat(fetching.pauses).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void saysThatTheServersTroubleStays() {
    fetching.server.answering(DumpServer.plain(500, PAGE));

    assertThat(unreachable(fetching.fetch()).reason()).contains("trouble of its own", "500");
    assertThat(fetching.server.asked()).hasSize(3);
  }

  @Test
  void waitsAsLongAsTheServerWishes() {
    fetching.server.answering(DumpServer.plain(503, PAGE, "Retry-After: 7"), dump.whole());

    assertThat(fetching.fetch()).isInstanceOf(Fetched.class);
    assertThat(fetching.pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void stopsARedirectThatLeadsRoundInCircles() {
    fetching.server.answering(DumpServer.plain(302, new byte[0], "Location: /again"));

    assertThat(unreachable(fetching.fetch()).reason()).contains("not followed: /again");
    assertThat(fetching.server.asked()).hasSize(6);
  }

  @Test
  void refusesAFileThatIsAnnouncedAsTooLarge() {
    fetching.server.answering(dump.whole());

    assertThat(notExpected(fetching.fetch(Fetching.atMost(99_999))).reason())
        .contains("larger than the limit of 99,999 bytes");
    assertThat(fetching.files()).isEmpty();
  }

  @Test
  void stopsAFileThatTurnsOutTooLarge() {
    fetching.server.answering(
        (asked, out) -> {
          out.write(DumpServer.head(200));
          out.write(dump.bytes());
        });

    assertThat(notExpected(fetching.fetch(Fetching.atMost(50_000))).reason())
        .contains("larger than the limit of 50,000 bytes");
    assertThat(fetching.files()).isEmpty();
  }

  @Test
  void seesBeforehandThatTheFileCannotFit() {
    fetching.server.answering(
        (asked, out) -> {
          out.write(DumpServer.head(200, "Content-Length: " + (Long.MAX_VALUE >> 4)));
          out.write(dump.bytes());
          Thread.sleep(Duration.ofSeconds(1));
        });

    NoRoom noRoom = noRoom(fetching.fetch(Fetching.atMost(Long.MAX_VALUE)));

    assertThat(noRoom.reason()).contains("bytes free", "needs");
    assertThat(fetching.files()).isEmpty();
  }

  @Test
  void leavesNothingBehindOnADiskThatFillsUp() throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "needs the always full device of Linux");
    Files.createSymbolicLink(fetching.part(), full);
    fetching.server.answering(dump.whole());

    NoRoom noRoom = noRoom(fetching.fetch());

    assertThat(noRoom.reason()).contains("The disk filled up");
    assertThat(fetching.files()).isEmpty();
  }

  @Test
  void letsOnlyOneFetchWriteAFile() {
    DownloadOutcome[] second = new DownloadOutcome[1];
    fetching.server.answering(dump.whole());

    new Downloader(Fetching.SMALL, fetching.pauses::add)
        .fetch(
            fetching.download(),
            directory,
            (bytes, total) -> {
              if (second[0] == null) {
                second[0] = fetching.fetch();
              }
            });

    assertThat(unreachable(second[0]).reason()).contains("Another fetch is writing");
    assertThat(fetching.files()).containsExactly("cordis-h2020projects-2026-03-02-csv.zip");
  }

  @Test
  void stopsWhenItIsInterruptedAndKeepsWhatItHas() {
    fetching.server.answering(dump.brokenAfter(60_000));
    Downloader interrupted =
        new Downloader(
            Fetching.SMALL,
            pause -> {
              throw new InterruptedException();
            });

    DownloadOutcome outcome = interrupted.fetch(fetching.download(), directory, Progress.UNWATCHED);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(unreachable(outcome).bytesKept()).isEqualTo(60_000);
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    URI closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/a.zip");
    }

    DownloadOutcome outcome =
        new Downloader(Fetching.attempts(1), fetching.pauses::add)
            .fetch(new Download("Nobody", closed, "a.zip"), directory, Progress.UNWATCHED);

    assertThat(unreachable(outcome).reason()).contains("accepts no connection");
    assertThat(fetching.files()).isEmpty();
  }

  private static NotWhatWasExpected notExpected(DownloadOutcome outcome) {
    return assertThat(outcome).asInstanceOf(type(NotWhatWasExpected.class)).actual();
  }

  private static Unreachable unreachable(DownloadOutcome outcome) {
    return assertThat(outcome).asInstanceOf(type(Unreachable.class)).actual();
  }

  private static NoRoom noRoom(DownloadOutcome outcome) {
    return assertThat(outcome).asInstanceOf(type(NoRoom.class)).actual();
  }
}
