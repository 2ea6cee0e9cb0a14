package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {

  private static final ValueFormat EUROS = ValueFormat.englishMoney("€");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | € 0
          12.345      | € 12.3
          950         | € 950
          1200        | € 1.2 k
          1240000     | € 1.24 M
          1243000000  | € 1,243 M
          12430000000 | € 12.4 bn
          -1240000    | € −1.24 M
          0.001       | € <0.01
          """)
  void printsThreeDigitsInItsOwnUnit(BigDecimal value, String text) {
    assertThat(EUROS.text(value).replace('\u00a0', ' ')).isEqualTo(text);
  }

  @Test
  void valuesOfOneAxisShareAUnit() {
    ValueFormat.Printed small = EUROS.print(new BigDecimal("300000"), new BigDecimal("240000000"));

    assertThat(small.number()).isEqualTo("0.3");
    assertThat(small.unit()).isEqualTo("€\u00a0M");
  }

  @Test
  void aValueTooSmallForTheUnitIsNotZero() {
    assertThat(EUROS.print(BigDecimal.ONE, new BigDecimal("240000000")).number())
        .isEqualTo("<0.01");
  }

  @Test
  void countsAreWholeAndHaveNoUnit() {
    ValueFormat.Printed count =
        ValueFormat.englishCount().print(new BigDecimal("1243"), BigDecimal.ONE);

    assertThat(count.text()).isEqualTo("1,243");
    assertThat(count.unit()).isEmpty();
  }
}
