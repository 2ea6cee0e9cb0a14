package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatorsTest {

  private static final String HEADER = "Country,Country Code,Year,Inflation\n";
  private static final Deflators THREE_YEARS =
      read(HEADER + "\"A, b\",DEU,2001,10\n\"A, b\",DEU,2002,-50\n\"A, b\",DEU,2004,5\n");

  @Test
  void chainsTheChangesAfterTheFirstYear() {
    assertThat(factor(THREE_YEARS.factor("DE", 2000, 2001))).isEqualByComparingTo("1.1");
    assertThat(factor(THREE_YEARS.factor("DE", 2000, 2002))).isEqualByComparingTo("0.55");
  }

  @Test
  void dividesOnTheWayBack() {
    assertThat(factor(THREE_YEARS.factor("DE", 2002, 2001))).isEqualByComparingTo("2");
  }

  @Test
  void hasNoFactorAcrossAMissingYear() {
    assertThat(noDeflator(THREE_YEARS.factor("DE", 2001, 2004)).reason()).contains("2003");
    assertThat(noDeflator(THREE_YEARS.factor("DE", 2004, 2001)).reason()).contains("2003");
    assertThat(noDeflator(THREE_YEARS.factor("DE", 2004, 2005)).reason()).contains("2005");
  }

  @Test
  void isOneWithinAYear() {
    assertThat(THREE_YEARS.factor("FR", 2030, 2030))
        .isEqualTo(new DeflatorAnswer.Known(BigDecimal.ONE, "identity"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "", "DEU", "Germany", "EUU"})
  void hasNoFactorForWhatIsNoArea(String area) {
    assertThat(noDeflator(THREE_YEARS.factor(area, 2001, 2001)).reason()).contains("no such area");
    assertThat(THREE_YEARS.lastYear(area)).isEmpty();
  }

  @Test
  void knowsItsFirstAndLastYear() {
    assertThat(THREE_YEARS.firstYear("DE")).hasValue(2000);
    assertThat(THREE_YEARS.lastYear("DE")).hasValue(2004);
    assertThat(THREE_YEARS.firstYear("FR")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU", "EA", "XK", "EL", "UK", "GB", "CH", "NO", "US"})
  void shipsTheAreasFundersNeed(String area) {
    assertThat(factor(Deflators.bundled().factor(area, 2010, 2023)))
        .isBetween(new BigDecimal("1.02"), new BigDecimal("2.5"));
  }

  @Test
  void reachesAsFarAsTheBundledFileSays() {
    assertThat(Deflators.bundled().lastYear("EU")).hasValue(2023);
    assertThat(Deflators.bundled().lastYear("DE")).hasValue(2024);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Land,Year,Inflation;A,2001,1|1|Country Code",
        "Country,Country Code,Year,Inflation;A,DEU,2001|2|4 columns, this row 3",
        "Country,Country Code,Year,Inflation;A,DEU,MMI,1|2|MMI",
        "Country,Country Code,Year,Inflation;A,DEU,2001,much|2|much",
        "Country,Country Code,Year,Inflation;A,DEU,2001,-100|2|-100",
        "Country,Country Code,Year,Inflation;A,DEU,2001,1;;A,DEU,2001,2|4|already",
        "Country,Country Code,Year,Inflation;A,DEU,2001,|2|no change of prices",
      })
  void refusesAMalformedFileWithItsLine(String lines, long line, String reason) {
    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> read(lines.replace(';', '\n')))
        .withMessageContaining("deflators.csv, line " + line)
        .withMessageContaining(reason);
  }

  static BigDecimal factor(DeflatorAnswer answer) {
    return assertThat(answer).asInstanceOf(type(DeflatorAnswer.Known.class)).actual().factor();
  }

  private static DeflatorAnswer.NoDeflator noDeflator(DeflatorAnswer answer) {
    return assertThat(answer).asInstanceOf(type(DeflatorAnswer.NoDeflator.class)).actual();
  }

  private static Deflators read(String csv) {
    return Deflators.read(new StringReader(csv), "deflators.csv");
  }
}
