package permed.landscape.link.ror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.RejectedRow;

/** The real dump: nothing is rejected, every relation can be followed or ends outside. */
class RorDumpTest {

  private static final Path DUMP =
      Path.of(System.getProperty("permed.root")).resolve("../shared/data/ror/ror-data-subset.zip");

  @BeforeEach
  void skipWithoutData() {
    Assumptions.assumeTrue(Files.exists(DUMP), "no registry dump at " + DUMP);
  }

  @Test
  void everyRecordOfBothSchemasIsUnderstood() {
    ReadingOutcome outcome = new RorReader().read(DUMP, new Failing());

    assertThat(outcome)
        .isEqualTo(
            new ReadingOutcome.Complete(
                List.of(
                    new RowCount("ror-data-subset_schema_v2.json", 35_990, 35_990, 0),
                    new RowCount("ror-data-subset.json", 15_380, 15_380, 0))));
  }

  private static final class Failing implements RorSink {

    @Override
    public void organisation(RorRecord organisation) {
      assertThat(organisation.places()).as("%s", organisation.id()).isNotEmpty();
    }

    @Override
    public void rejected(RejectedRow row) {
      throw new AssertionError(row.reason().toString());
    }
  }
}
