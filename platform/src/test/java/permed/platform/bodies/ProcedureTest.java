package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcedureTest {

  private static final Procedure USUAL = Procedure.USUAL;

  @Test
  void decidesAnythingUnnamedByTheOrdinaryMajority() {
    Procedure bare = withMajorities(Map.of(DecisionKind.ORDINARY, Majority.OF_CAST));

    assertThat(bare.majority(DecisionKind.EXCLUSION)).isEqualTo(Majority.OF_CAST);
    assertThat(USUAL.majority(DecisionKind.EXCLUSION)).isEqualTo(Majority.SPECIAL);
  }

  @Test
  void namesTheOrdinaryMajority() {
    assertThatIllegalArgumentException().isThrownBy(() -> withMajorities(Map.of()));
  }

  @Test
  void countsFromZeroUp() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Procedure.Proxies(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Procedure.Terms(24, 2, -1, true, 30, 60));
  }

  private static Procedure withMajorities(Map<DecisionKind, Majority> majorities) {
    return new Procedure(
        USUAL.voting(),
        majorities,
        USUAL.meetings(),
        USUAL.proxies(),
        USUAL.written(),
        USUAL.terms());
  }
}
