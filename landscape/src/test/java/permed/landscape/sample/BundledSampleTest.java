package permed.landscape.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.link.ror.RorReader;
import permed.landscape.link.ror.RorRegistry;

class BundledSampleTest {

  @Test
  void writesTheSameBytesEachTime(@TempDir Path first, @TempDir Path second) throws IOException {
    List<Path> one = BundledSample.writeTo(first);
    List<Path> two = BundledSample.writeTo(second);

    assertThat(one).hasSameSizeAs(two).hasSize(2);
    for (int i = 0; i < one.size(); i++) {
      assertThat(Files.mismatch(one.get(i), two.get(i))).isEqualTo(-1);
    }
  }

  @Test
  void holdsTheMembersOfAnOfficialDump(@TempDir Path directory) throws IOException {
    try (ZipFile zip = new ZipFile(BundledSample.writeTo(directory).getLast().toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .contains("project.csv", "organization.csv", "euroSciVoc.csv", "topics.csv");
    }
  }

  @Test
  void theRegistryOfTheSampleIsReadWhole(@TempDir Path directory) throws IOException {
    RorRegistry registry =
        new RorReader().readRegistry(BundledSample.writeAllTo(directory).getLast().file());

    assertThat(registry.records()).hasSize(613);
    assertThat(registry.records()).allMatch(one -> !one.places().isEmpty());
  }
}
