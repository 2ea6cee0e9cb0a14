package permed.landscape.link.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import permed.landscape.grant.SourceRecordId;

class RulingsTest {

  @Test
  void readsBackWhatItWrites() {
    List<Ruling> rulings =
        List.of(
            new Ruling(
                new SourceRecordId("cordis", "1"),
                new SourceRecordId("erc", "starting:A, B"),
                true,
                "person:7",
                "The same \"grant\",\nin two lists",
                LocalDate.of(2026, 11, 21)),
            new Ruling(
                new SourceRecordId("cordis", "1"),
                new SourceRecordId("cordis", "2"),
                false,
                "person:8",
                "A second one",
                LocalDate.of(2026, 11, 22)));

    assertThat(Rulings.read(new StringReader(Rulings.write(rulings)))).isEqualTo(rulings);
  }

  @Test
  void writesItsColumnsAlsoForNone() {
    assertThat(Rulings.write(List.of())).startsWith("one,other,same,by,reason,decided");
  }
}
