package permed.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {

  @Property
  void comesBackFromItsPrint(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).contains(date);
  }

  @Property
  void comesBackFromTheFirstDayWhenExact(@ForAll("days") LocalDate day) {
    PartialDate date = PartialDate.of(day);

    assertThat(date.isExact()).isTrue();
    assertThat(date.earliest()).isEqualTo(day).isEqualTo(date.latest());
    assertThat(date).hasToString(day.toString());
  }

  @Property
  void neverEndsBeforeItBegins(@ForAll("dates") PartialDate date) {
    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    assertThat(date.isExact()).isEqualTo(date.earliest().equals(date.latest()));
  }

  @Property
  void ordersLikeItsPrint(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(a.toString().compareTo(b.toString())));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void neverThrowsOnOutsideText(@ForAll("nearMisses") String text) {
    assertThatCode(() -> PartialDate.parse(text)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> recent =
        Arbitraries.longs().between(10_000, 12_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(
            Arbitraries.oneOf(days(), recent), Arbitraries.integers().between(1, 3))
        .as(PartialDateProperties::cut);
  }

  @Provide
  Arbitrary<String> nearMisses() {
    return Arbitraries.strings().withChars("0123456789-T :Z").ofMaxLength(20);
  }

  private static PartialDate cut(LocalDate day, int parts) {
    return switch (parts) {
      case 1 -> PartialDate.of(day.getYear());
      case 2 -> PartialDate.of(day.getYear(), day.getMonthValue());
      default -> PartialDate.of(day);
    };
  }
}
