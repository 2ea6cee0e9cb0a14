package permed.platform.bodies.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permed.platform.bodies.Procedure;
import tools.jackson.core.JacksonException;

class ProcedureJsonTest {

  private static final String USUAL = ProcedureJson.write(Procedure.USUAL);

  @Test
  void readsWhatItWrote() {
    assertThat(ProcedureJson.read(USUAL)).isEqualTo(Procedure.USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"accessDays\":30, | ''",
        "\"accessDays\":30 | \"accessDays\":null",
        "\"accessDays\":30 | \"accessDays\":1.5",
        "\"accessDays\":30 | \"accessDays\":30,\"other\":1",
        "\"voice\":\"ORGANISATION\" | \"voice\":\"SHOUT\"",
        "\"voice\":\"ORGANISATION\", | ''"
      })
  void refusesWhatItDidNotWrite(String written, String tampered) {
    assertThat(USUAL).contains(written);

    assertThatThrownBy(() -> ProcedureJson.read(USUAL.replace(written, tampered)))
        .isInstanceOf(JacksonException.class);
  }
}
