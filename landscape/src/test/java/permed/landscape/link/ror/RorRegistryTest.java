package permed.landscape.link.ror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.grant.SourceRecordId;

class RorRegistryTest {

  @TempDir Path folder;

  private RorRegistry registry = RorRegistry.of(List.of());

  @BeforeEach
  void readRegistry() {
    registry = SmallRegistry.read(folder);
  }

  @Test
  void withdrawnRecordLeadsToItsSuccessor() {
    assertThat(registry.findCurrent(SmallRegistry.WITHDRAWN))
        .contains(SmallRegistry.FRENCH_UNIVERSITY);
  }

  @Test
  void recordWithdrawnIntoTwoLeadsNowhere() {
    assertThat(registry.findCurrent(SmallRegistry.WITHDRAWN_INTO_TWO)).isEmpty();
  }

  @Test
  void unknownIdLeadsNowhere() {
    assertThat(registry.findCurrent(new RorId("0000c1s20"))).isEmpty();
  }

  @Test
  void recordsThatSucceedEachOtherLeadNowhere() {
    RorRegistry circle =
        RorRegistry.of(
            List.of(
                withdrawn(SmallRegistry.WITHDRAWN, SmallRegistry.WITHDRAWN_INTO_TWO),
                withdrawn(SmallRegistry.WITHDRAWN_INTO_TWO, SmallRegistry.WITHDRAWN)));

    assertThat(circle.findCurrent(SmallRegistry.WITHDRAWN)).isEmpty();
  }

  @Test
  void successorOutsideTheRegistryStillCounts() {
    RorRegistry part =
        RorRegistry.of(List.of(withdrawn(SmallRegistry.WITHDRAWN, SmallRegistry.UNIVERSITY)));

    assertThat(part.findCurrent(SmallRegistry.WITHDRAWN)).contains(SmallRegistry.UNIVERSITY);
  }

  @Test
  void findsByIdsOfOtherRegistersHoweverWritten() {
    assertThat(find("grid:grid.99001.1")).contains(SmallRegistry.UNIVERSITY);
    assertThat(find("isni:0000 0001 2345 6789")).contains(SmallRegistry.UNIVERSITY);
    assertThat(find("fundref:10.13039/501100099001")).contains(SmallRegistry.UNIVERSITY);
    assertThat(find("wikidata:q990001")).contains(SmallRegistry.UNIVERSITY);
    assertThat(find("grid:grid.99009.9")).contains(SmallRegistry.FRENCH_UNIVERSITY);
    assertThat(find("grid:grid.1.1")).isEmpty();
  }

  @Test
  void knowsNoParticipantCodes() {
    assertThat(ExternalId.of(new SourceRecordId("pic", "999000001"))).isEmpty();
  }

  @Test
  void ancestorsAreParentsOfParents() {
    assertThat(registry.ancestors(SmallRegistry.ITS_HOSPITAL))
        .containsExactly(SmallRegistry.UNIVERSITY);
    assertThat(registry.ancestors(SmallRegistry.UNIVERSITY)).isEmpty();
  }

  private Optional<RorId> find(String id) {
    return registry.find(ExternalId.of(SourceRecordId.parse(id).orElseThrow()).orElseThrow());
  }

  private static RorRecord withdrawn(RorId id, RorId successor) {
    return new RorRecord(
        id,
        RorRecord.Status.WITHDRAWN,
        Set.of(),
        List.of(RorName.of("Once", "", RorName.Kind.DISPLAY)),
        List.of(),
        List.of(),
        List.of(new RorRelation(RorRelation.Kind.SUCCESSOR, successor)));
  }
}
