package permed.landscape.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import permed.landscape.source.cordis.CordisReader;
import permed.landscape.source.reference.EcbRatesReader;

class SourcesTest {

  @Test
  void findsTheReadersThatComeWithThePlatform() {
    Sources sources = Sources.bundled();

    assertThat(sources.grants()).extracting(reader -> reader.profile().id()).contains("cordis");
    assertThat(sources.references())
        .extracting(reader -> reader.profile().id())
        .containsExactly("deflators", "ecb", "ror");
    assertThat(sources.find("cordis")).containsInstanceOf(CordisReader.class);
    assertThat(sources.find("ecb")).containsInstanceOf(EcbRatesReader.class);
    assertThat(sources.findGrants("ecb")).isEmpty();
    assertThat(sources.find("unheard-of")).isEmpty();
  }

  @Test
  void refusesTwoReadersOfOneId() {
    assertThatThrownBy(
            () -> new Sources(List.of(new CordisReader(), new CordisReader()), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
