package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlashTest {

  @Test
  void comesBackAsItWasSealed() {
    Flash flash = new Flash("people.saved", List.of("Delegate, Österreich", "2"));

    assertThat(Flash.parse(flash.sealed())).contains(flash);
    assertThat(Flash.parse(new Flash("people.saved", List.of()).sealed()))
        .contains(new Flash("people.saved", List.of()));
    assertThat(flash.sealed()).matches("[A-Za-z0-9_.-]+");
  }

  @Test
  void isRefusedWhenChanged() {
    String[] sealed = new Flash("people.saved", List.of()).sealed().split("\\.");
    String[] other = new Flash("people.erased", List.of()).sealed().split("\\.");

    assertThat(Flash.parse(other[0] + "." + sealed[1])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a", "a.b", "a.b.c", "!!.??"})
  void isRefusedWhenItIsNoFlash(String text) {
    assertThat(Flash.parse(text)).isEmpty();
  }
}
