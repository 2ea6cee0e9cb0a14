package permed.landscape.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import permed.landscape.source.ReadingOutcome.RowCount;

/** Whatever is wrong with a file, a reader answers, and accounts for every row it has read. */
class DamagedCasesProperties {

  private static final List<SourceCase> CASES =
      SourceCase.all().stream().filter(one -> input(one) != null).toList();

  @Property(tries = 600)
  void everyRowIsAccountedForWhateverIsDamaged(
      @ForAll("cases") SourceCase one,
      @ForAll("places") double place,
      @ForAll byte damage,
      @ForAll boolean cut)
      throws IOException {
    byte[] bytes = Files.readAllBytes(Objects.requireNonNull(input(one)));
    int at = (int) (place * (bytes.length - 1));
    bytes[at] = damage;
    byte[] delivered = cut ? Arrays.copyOf(bytes, at + 1) : bytes;
    RecordingSink sink = new RecordingSink();
    Path scratch = Files.createTempDirectory("permed-damaged");
    Path file = Files.write(scratch.resolve("delivered"), delivered);

    ReadingOutcome outcome =
        Sources.bundled()
            .findGrants(one.source())
            .orElseThrow()
            .read(file, SourceCase.DUMP_DATE, Files.createDirectory(scratch.resolve("w")), sink);

    if (outcome instanceof ReadingOutcome.Complete complete) {
      long rejected = complete.counts().stream().mapToLong(RowCount::rejected).sum();
      assertThat(sink.rejected).hasSize((int) rejected);
      assertThat((long) sink.projects.size())
          .isLessThanOrEqualTo(complete.counts().getFirst().accepted());
    }
  }

  @Provide
  Arbitrary<SourceCase> cases() {
    return Arbitraries.of(CASES);
  }

  @Provide
  Arbitrary<Double> places() {
    return Arbitraries.doubles().between(0, 1);
  }

  private static @Nullable Path input(SourceCase one) {
    try (Stream<Path> files = Files.list(one.folder())) {
      return files
          .filter(path -> path.getFileName().toString().matches("input\\.[a-z]+"))
          .filter(Files::isRegularFile)
          .findFirst()
          .orElse(null);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
