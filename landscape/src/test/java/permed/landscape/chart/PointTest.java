package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointTest {

  private static final Point POINT = Point.of("ES", "Spain", BigDecimal.ONE);

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", " JavaScript:x", "data:text/html,x", "mailto:a@b"})
  void refusesALinkThatLeavesTheWeb(String link) {
    assertThatIllegalArgumentException().isThrownBy(() -> POINT.withHref(link));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?q=a:b", "/landscape?y=2020", "#x:y", "https://example.org/a", "a/b:c"})
  void acceptsRelativeAndWebLinks(String link) {
    assertThat(POINT.withHref(link).href()).isEqualTo(link);
  }

  @Test
  void refusesAValueThatIsNotReported() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Point("a", "A", BigDecimal.ONE, Point.State.NOT_REPORTED, null));
  }

  @Test
  void refusesAReportedPointWithoutValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Point("a", "A", null, Point.State.REPORTED, null));
  }

  @Test
  void aSeriesRefusesAKeyTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Series("S", List.of(POINT, POINT)));
  }
}
