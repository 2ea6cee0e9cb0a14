package permed.platform.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RorTest {

  @Test
  void isReadWithOrWithoutItsAddress() {
    assertThat(Ror.parse("https://ror.org/03yrm5c26")).contains("03yrm5c26");
    assertThat(Ror.parse("ror.org/03YRM5C26")).contains("03yrm5c26");
    assertThat(Ror.parse(" 03yrm5c26 ")).contains("03yrm5c26");
  }

  @Test
  void isRefusedWhenItsCheckDigitsAreWrong() {
    assertThat(Ror.parse("03yrm5c27")).isEmpty();
    assertThat(Ror.parse("03yrm5d26")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Ror.of("03yrm5c27"));
  }

  @Test
  void isNineCharactersWithoutThoseThatLookAlike() {
    assertThat(Ror.parse("03yrm5c2")).isEmpty();
    assertThat(Ror.parse("03yrmlc26")).isEmpty();
    assertThat(Ror.parse("13yrm5c26")).isEmpty();
  }
}
