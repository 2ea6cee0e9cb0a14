package permed.landscape.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ResumeProperties {
  private final Dump dump = Dump.seeded(7);

  @Property(tries = 12)
  void whereverItBreaksTheFileComesOutTheSame(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 40_000) Integer> breaks)
      throws IOException {
    Path directory = Files.createTempDirectory("resume");
    try (Fetching fetching = new Fetching(directory)) {
      fetching.server.answering(
          Stream.concat(breaks.stream().map(dump::brokenAfter), Stream.of(dump.whole()))
              .toArray(DumpServer.Answer[]::new));

      DownloadOutcome outcome = fetching.fetch(Fetching.attempts(breaks.size() + 1));

      Path file = ((DownloadOutcome.Fetched) outcome).file();
      assertThat(file).hasBinaryContent(dump.bytes());
      Files.delete(file);
    } finally {
      Files.delete(directory.resolve("." + Fetching.FILE_NAME + ".lock"));
      Files.delete(directory);
    }
  }

  @Property(tries = 200)
  void aNoteReadsBackAsWritten(
      @ForAll @AlphaChars @Chars({'"', '=', '/', '-', ' ', '\\', '#'}) String etag,
      @ForAll Optional<@LongRange(min = 0) Long> length) {
    Edition edition =
        new Edition(
            URI.create("https://funder.example/a.zip?x=1"),
            Optional.of(etag),
            Optional.of(Dump.MARCH),
            length.map(OptionalLong::of).orElseGet(OptionalLong::empty));

    assertThat(Edition.parse(edition.text())).contains(edition);
  }

  @Property
  void aNoteCutShortIsNoNoteOrAnHonestOne(@ForAll @IntRange(max = 150) int cut) {
    Edition edition =
        new Edition(
            URI.create("https://funder.example/a.zip"),
            Optional.of("\"e\""),
            Optional.of(Dump.MARCH),
            OptionalLong.of(123));
    String text = edition.text();
    int lengthLine = text.indexOf("length=");

    Optional<Edition> read = Edition.parse(text.substring(0, Math.min(cut, text.length())));

    assertThat(read.isPresent()).isEqualTo(cut >= lengthLine + "length=".length());
    assertThat(read.flatMap(Edition::etag)).isIn(Optional.empty(), edition.etag());
  }
}
