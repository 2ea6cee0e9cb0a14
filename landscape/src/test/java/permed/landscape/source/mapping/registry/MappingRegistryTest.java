package permed.landscape.source.mapping.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.finding.Finding;
import permed.landscape.source.SourceReader;
import permed.landscape.source.mapping.registry.MappingRegistry.AddOutcome;
import permed.landscape.source.mapping.registry.MappingRegistry.Loaded;

class MappingRegistryTest {

  private static final String SMALL = mapping("small", "Title");

  @TempDir Path data;

  private MappingRegistry registry;

  @BeforeEach
  void open() {
    registry = new MappingRegistry(data);
  }

  @Test
  void knowsTheBundledSourcesWhereThereIsNoMapping() {
    Loaded loaded = registry.load();

    assertThat(loaded.findings()).isEmpty();
    assertThat(loaded.own()).isEmpty();
    assertThat(loaded.sources().findGrants("cordis")).isPresent();
    assertThat(loaded.sources().find("ecb")).isPresent();
  }

  @Test
  void readsAMappingPutInAndKeepsItsText() {
    AddOutcome.Added added = (AddOutcome.Added) registry.add(SMALL);

    Optional<SourceReader> reader = new MappingRegistry(data).load().sources().findGrants("small");
    assertThat(reader).isPresent();
    assertThat(reader.get().rules()).contains(SMALL);
    assertThat(added.replaced()).isEmpty();
    assertThat(new MappingVersions(data).find(added.mapping().version())).contains(SMALL);
  }

  @Test
  void keepsTheFormerTextOfAMappingThatChanges() {
    String other = mapping("small", "Name");
    AddOutcome.Added first = (AddOutcome.Added) registry.add(SMALL);

    AddOutcome.Added second = (AddOutcome.Added) registry.add(other);

    MappingVersions versions = new MappingVersions(data);
    assertThat(second.replaced()).contains(first.mapping().version());
    assertThat(versions.find(first.mapping().version())).contains(SMALL);
    assertThat(versions.find(second.mapping().version())).contains(other);
    assertThat(registry.find("small").orElseThrow().yaml()).isEqualTo(other);
  }

  @Test
  void keepsTheFormerTextOfAFileThatWasPutInByHand() throws IOException {
    Files.createDirectories(data.resolve("mappings"));
    Files.writeString(data.resolve("mappings/small.yaml"), SMALL);

    AddOutcome.Added added = (AddOutcome.Added) registry.add(mapping("small", "Name"));

    assertThat(new MappingVersions(data).find(added.replaced().orElseThrow())).contains(SMALL);
  }

  @Test
  void puttingInTheSameTextTwiceChangesNothing() {
    registry.add(SMALL);

    assertThat(registry.add(SMALL)).isInstanceOf(AddOutcome.Unchanged.class);
  }

  @Test
  void refusesAnIdThatComesWithThePlatform() {
    AddOutcome outcome = registry.add(mapping("sfi", "Title"));

    assertThat(refusal(outcome).code()).isEqualTo("MappingShadowsSource");
    assertThat(registry.load().own()).isEmpty();
    assertThat(refusal(registry.add(mapping("ecb", "Title"))).seen()).isEqualTo("ecb");
  }

  @Test
  void refusesAMistakenMappingWithLineAndRemedy() {
    Finding refusal = refusal(registry.add(SMALL.replace("funding:", "fundings:")));

    assertThat(refusal.code()).isEqualTo("MappingMistaken");
    assertThat(refusal.where().line()).isEqualTo(11);
    assertThat(refusal.seen()).contains("did you mean 'funding'");
    assertThat(refusal.remedy()).contains("Allowed:", "funding");
  }

  @Test
  void tellsABrokenFileAndReadsTheOthers() throws IOException {
    registry.add(SMALL);
    Path folder = data.resolve("mappings");
    Files.writeString(folder.resolve("broken.yaml"), "id: broken\nname: [");
    Files.writeString(folder.resolve("other.yaml"), mapping("mine", "Title"));
    Files.writeString(folder.resolve("snsf.yaml"), mapping("snsf", "Title"));
    Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0xff, 1});
    Files.writeString(folder.resolve("notes.txt"), "anything");

    Loaded loaded = registry.load();

    assertThat(loaded.own()).extracting(one -> one.profile().id()).containsExactly("small");
    assertThat(loaded.findings())
        .extracting(Finding::code, finding -> finding.where().file())
        .containsExactly(
            tuple("MappingMistaken", "broken.yaml"),
            tuple("MappingMistaken", "bytes.yaml"),
            tuple("MappingMisnamed", "other.yaml"),
            tuple("MappingShadowsSource", "snsf.yaml"));
  }

  @Test
  void findsNoVersionBehindAPath() throws IOException {
    Files.createDirectories(data.resolve("mappings"));
    Files.writeString(data.resolve("mappings/small.yaml"), SMALL);

    assertThat(new MappingVersions(data).find("../small")).isEmpty();
  }

  private static Finding refusal(AddOutcome outcome) {
    assertThat(outcome).isInstanceOf(AddOutcome.Refused.class);
    return ((AddOutcome.Refused) outcome).findings().getFirst();
  }

  private static String mapping(String id, String title) {
    return """
    id: %s
    name: A small funder
    licence: CC0-1.0
    attribution: A small funder
    payers:
      small: {name: A small funder, area: BE}
    currency: EUR
    tables:
      grants:
        project: {id: Number, title: %s, start: Start, end: End}
        funding: {payer: =small, amount: Amount}
    """
        .formatted(id, title);
  }
}
