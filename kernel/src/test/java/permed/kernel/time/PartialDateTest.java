package permed.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @ParameterizedTest
  @CsvSource({
    "2024,2024",
    "2024-05,2024-05",
    "2024-05-17,2024-05-17",
    "' 2024 ',2024",
    "2024-05-17T23:59:59Z,2024-05-17",
    "2024-05-17 00:00:00,2024-05-17",
    "2024-05-17T23:59:59.123+02:00,2024-05-17",
    "2024-02-29,2024-02-29",
    "0001,0001"
  })
  void readsIsoAsFarAsItGoes(String text, String iso) {
    assertThat(PartialDate.parse(text)).hasToString("Optional[" + iso + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "24",
        "0000",
        "20240517",
        "2024-",
        "2024-5",
        "2024-13",
        "2024-00",
        "2024-05-",
        "2024-05-1",
        "2024-05-32",
        "2023-02-29",
        "2024-05-17x",
        "2024-05-17T",
        "2024-05-17Tx",
        "17/05/2024",
        "17.05.2024",
        "2024/05/17",
        "+2024",
        "-2024",
        "２０２４",
        "2024-05 17"
      })
  void refusesWhatIsNotIso(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void readsAnotherLayoutWhenTold() {
    DateTimeFormatter monthFirst = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    assertThat(PartialDate.parse("17/05/2024", DAY_FIRST)).contains(PartialDate.of(2024, 5, 17));
    assertThat(PartialDate.parse("05/2024", monthFirst)).contains(PartialDate.of(2024, 5));
    assertThat(PartialDate.parse("2024-05-17", DAY_FIRST)).isEmpty();
    assertThat(PartialDate.parse("31/02/2024", DAY_FIRST)).isEmpty();
  }

  @Test
  void neverInventsADay() {
    PartialDate year = PartialDate.of(2024);

    assertThat(year.isExact()).isFalse();
    assertThat(year.month()).isNull();
    assertThat(year).isNotEqualTo(PartialDate.of(2024, 1, 1));
    assertThat(year.earliest()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(year.latest()).isEqualTo(LocalDate.of(2024, 12, 31));
  }

  @Test
  void knowsTheLastDayOfAMonth() {
    assertThat(PartialDate.of(2024, 2).latest()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(PartialDate.of(2023, 2).latest()).isEqualTo(LocalDate.of(2023, 2, 28));
  }

  @Test
  void putsTheUnknownBeforeTheKnown() {
    assertThat(PartialDate.of(2024)).isLessThan(PartialDate.of(2024, 1));
    assertThat(PartialDate.of(2024, 1)).isLessThan(PartialDate.of(2024, 1, 1));
    assertThat(PartialDate.of(2024, 12, 31)).isLessThan(PartialDate.of(2025));
  }

  @Test
  void refusesDaysTheCalendarDoesNotHave() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> PartialDate.of(2023, 2, 29));
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2023, 13));
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(0));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> new PartialDate(2023, null, 1));
  }
}
