package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormReaderTest {

  private final MultiValueMap<String, String> entered = new LinkedMultiValueMap<>();

  @Test
  void keepsWhatWasTypedWhenSomethingIsWrong() {
    entered.add("name", "  Delegate,  Austria ");
    entered.add("since-day", "31");
    entered.add("since-month", "2");
    entered.add("since-year", "2026");
    FormReader reader = reader();

    String name = reader.requiredLine("name");

    assertThat(reader.day("since")).isEmpty();
    assertThat(name).isEqualTo("Delegate, Austria");
    assertThat(reader.isWrong()).isTrue();
    assertThat(reader.form().field("name").value()).isEqualTo("  Delegate,  Austria ");
    assertThat(reader.form().part("since", "day").value()).isEqualTo("31");
    assertThat(reader.form().field("since").wrong()).isTrue();
  }

  @Test
  void listsErrorsInTheOrderTheFieldsAreRead() {
    FormReader reader = reader();

    reader.requiredLine("name");
    reader.requiredDay("since");
    reader.requiredChoice("tone", Tag.Tone.class);

    assertThat(reader.form().errors())
        .extracting(FormError::field, FormError::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("name", "form.missing"),
            org.assertj.core.groups.Tuple.tuple("since", "form.missing"),
            org.assertj.core.groups.Tuple.tuple("tone", "form.missing-choice"));
  }

  @ParameterizedTest
  @CsvSource({"1,3,2026,2026-03-01", "29,2,2024,2024-02-29", "09,09,1999,1999-09-09"})
  void readsADayInParts(String day, String month, String year, LocalDate expected) {
    entered.add("since-day", day);
    entered.add("since-month", month);
    entered.add("since-year", year);

    assertThat(reader().day("since")).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,1,2026", "1,13,2026", "1,'',2026", "1,1,26", "a,1,2026", "1,1,-2026", "29,2,2026"})
  void refusesWhatIsNoDay(String day, String month, String year) {
    entered.add("since-day", day);
    entered.add("since-month", month);
    entered.add("since-year", year);
    FormReader reader = reader();

    assertThat(reader.day("since")).isEmpty();
    assertThat(reader.form().errors()).extracting(FormError::key).containsExactly("form.no-day");
  }

  @Test
  void readsADayInOnePiece() {
    entered.add("since", "2026-11-21");

    assertThat(reader().day("since")).contains(LocalDate.of(2026, 11, 21));
  }

  @Test
  void readsATimeOfDay() {
    entered.add("starts", "9:30");
    entered.add("ends", "25:00");
    FormReader reader = reader();

    assertThat(reader.time("starts")).contains(LocalTime.of(9, 30));
    assertThat(reader.time("ends")).isEmpty();
    assertThat(reader.isWrong()).isTrue();
  }

  @Test
  void forgetsSecrets() {
    entered.add("password", " with space ");
    FormReader reader = reader();

    assertThat(reader.secret("password")).isEqualTo(" with space ");
    assertThat(reader.form().field("password").value()).isEmpty();
  }

  @Test
  void boundsNumbersAndTexts() {
    entered.add("weight", "7");
    entered.add("seats", "70");
    entered.add("name", "x".repeat(301));
    FormReader reader = reader();

    assertThat(reader.number("weight", 1, 9)).hasValue(7);
    assertThat(reader.number("seats", 1, 9)).isEmpty();
    reader.line("name");
    assertThat(reader.form().errors())
        .extracting(FormError::field)
        .containsExactly("seats", "name");
  }

  @Test
  void knowsNoChoiceThatIsNotOffered() {
    entered.add("tone", "GOOD");
    entered.add("other", "LOUD");
    FormReader reader = reader();

    assertThat(reader.choice("tone", Tag.Tone.class)).contains(Tag.Tone.GOOD);
    assertThat(reader.choice("other", Tag.Tone.class)).isEmpty();
    assertThat(reader.isWrong()).isTrue();
  }

  @Test
  void hasNoVersionWhereTheFormCarriesNone() {
    assertThat(reader().version()).isZero();
    entered.add("version", "3");
    assertThat(reader().version()).isEqualTo(3);
  }

  @Test
  void readsGroupsOfCheckboxes() {
    entered.put("bodies", List.of("a", "b"));
    entered.add("listed", "yes");

    assertThat(reader().chosen("bodies")).containsExactly("a", "b");
    assertThat(reader().checked("listed")).isTrue();
    assertThat(reader().checked("other")).isFalse();
  }

  private FormReader reader() {
    return FormReader.of("example", entered);
  }
}
