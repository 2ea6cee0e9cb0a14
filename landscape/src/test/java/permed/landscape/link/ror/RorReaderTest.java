package permed.landscape.link.ror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.place.Country;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.Zips;

class RorReaderTest {

  @TempDir Path folder;

  private final List<RorRecord> accepted = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private final RorSink sink =
      new RorSink() {
        @Override
        public void organisation(RorRecord organisation) {
          accepted.add(organisation);
        }

        @Override
        public void rejected(RejectedRow row) {
          rejected.add(row);
        }
      };

  @Test
  void readsBothSchemasTheNewerFirst() {
    ReadingOutcome outcome = new RorReader().read(SmallRegistry.pack(folder), sink);

    assertThat(outcome)
        .isEqualTo(
            new ReadingOutcome.Complete(
                List.of(
                    new RowCount("small_schema_v2.json", 10, 10, 0),
                    new RowCount("small.json", 2, 2, 0))));
  }

  @Test
  void keepsAllOfARecordInSchemaTwo() {
    new RorReader().read(SmallRegistry.pack(folder), sink);

    RorRecord university = find(SmallRegistry.UNIVERSITY);
    assertThat(university.displayName()).isEqualTo("Universiteit Veldhaven");
    assertThat(university.names())
        .contains(
            new RorName(
                "Universiteit Veldhaven", "nl", Set.of(RorName.Kind.DISPLAY, RorName.Kind.LABEL)),
            RorName.of("Université de Veldhaven", "fr", RorName.Kind.LABEL),
            RorName.of("VHU", "", RorName.Kind.ACRONYM));
    assertThat(university.types()).containsExactlyInAnyOrder("education", "funder");
    assertThat(university.places())
        .containsExactly(new RorPlace("Veldhaven", "Noordland", Country.of("NL")));
    assertThat(university.externalIds())
        .containsExactlyInAnyOrder(
            new ExternalId(ExternalId.Scheme.GRID, "grid.99001.1"),
            new ExternalId(ExternalId.Scheme.ISNI, "0000000123456789"),
            new ExternalId(ExternalId.Scheme.FUNDREF, "501100099001"),
            new ExternalId(ExternalId.Scheme.WIKIDATA, "Q990001"));
    assertThat(university.related(RorRelation.Kind.CHILD))
        .containsExactly(SmallRegistry.ITS_HOSPITAL);
  }

  @Test
  void keepsAllOfARecordInSchemaOne() {
    new RorReader().read(SmallRegistry.pack(folder), sink);

    RorRecord university = find(SmallRegistry.CZECH_UNIVERSITY);
    assertThat(university.names())
        .containsExactlyInAnyOrder(
            RorName.of("Univerzita Kastelov", "", RorName.Kind.DISPLAY),
            RorName.of("University of Kastelov", "en", RorName.Kind.LABEL),
            RorName.of("Kastelov University", "", RorName.Kind.ALIAS),
            RorName.of("UKV", "", RorName.Kind.ACRONYM));
    assertThat(university.places())
        .containsExactly(new RorPlace("Kastelov", "Moravia", Country.of("CZ")));
    assertThat(university.externalIds())
        .containsExactlyInAnyOrder(
            new ExternalId(ExternalId.Scheme.GRID, "grid.99011.1"),
            new ExternalId(ExternalId.Scheme.FUNDREF, "501100099011"));
    assertThat(find(SmallRegistry.CZECH_HOSPITAL).status()).isEqualTo(RorRecord.Status.INACTIVE);
  }

  @Test
  void rejectsRecordsWithoutIdStatusOrNameAndKeepsThemVerbatim() {
    Path zip =
        Zips.pack(
            folder.resolve("bad.zip"),
            Map.of(
                "x_schema_v2.json",
                """
                [{"id":"https://ror.org/0mvj9r047","status":"active","names":[]},
                 {"id":"https://ror.org/0mvj9r046","status":"lost","names":[]},
                 {"id":"https://ror.org/0mvj9r046","status":"active","names":[]}]
                """));

    ReadingOutcome outcome = new RorReader().read(zip, sink);

    assertThat(outcome)
        .isEqualTo(new ReadingOutcome.Complete(List.of(new RowCount("x_schema_v2.json", 3, 0, 3))));
    assertThat(rejected)
        .extracting(row -> row.reason().where().field())
        .containsExactly("id", "status", "names");
    assertThat(rejected).allMatch(row -> row.reason() instanceof UnreadableOrganisation);
    assertThat(rejected.getFirst().verbatim()).contains("0mvj9r047");
  }

  @Test
  void refusesAZipWithoutRecords() {
    Path zip = Zips.pack(folder.resolve("none.zip"), Map.of("readme.txt", "nothing"));

    ReadingOutcome outcome = new RorReader().read(zip, sink);

    assertThat(((ReadingOutcome.Unreadable) outcome).reason()).isInstanceOf(NoRegistryDump.class);
  }

  @Test
  void refusesRecordsThatBreakOff() {
    Path zip =
        Zips.pack(folder.resolve("broken.zip"), Map.of("x.json", "[{\"id\":\"https://ror.o"));

    ReadingOutcome outcome = new RorReader().read(zip, sink);

    assertThat(((ReadingOutcome.Unreadable) outcome).reason()).isInstanceOf(NoRegistryDump.class);
  }

  @Test
  void refusesAnArrayThatNeverEnds() {
    Path zip = Zips.pack(folder.resolve("endless.zip"), Map.of("x.json", "[{\"id\":\"x\"}"));

    ReadingOutcome outcome = new RorReader().read(zip, sink);

    assertThat(((ReadingOutcome.Unreadable) outcome).reason()).isInstanceOf(NoRegistryDump.class);
  }

  @Test
  void readsNoRegistryFromAnythingElse() {
    Path zip = Zips.pack(folder.resolve("other.zip"), Map.of("x.json", "{}"));

    assertThatThrownBy(() -> new RorReader().readRegistry(zip))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("other.zip");
  }

  private RorRecord find(RorId id) {
    return accepted.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
