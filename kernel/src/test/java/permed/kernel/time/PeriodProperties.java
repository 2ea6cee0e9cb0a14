package permed.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

  @Property
  void hasAsManyDaysAsItsYearsTogether(@ForAll("closed") Period period) {
    long sum = period.daysByYear().values().stream().mapToLong(Long::longValue).sum();

    assertThat(period.days()).hasValue(sum);
  }

  @Property
  void hasAsManyDaysAsItContains(@ForAll("closed") Period period) {
    long contained =
        LocalDate.of(1990, 1, 1)
            .datesUntil(LocalDate.of(2013, 1, 1))
            .filter(period::contains)
            .count();

    assertThat(period.days()).hasValue(contained);
  }

  @Property
  void meetsTheOtherWhereBothAre(
      @ForAll("any") Period a, @ForAll("any") Period b, @ForAll("days") LocalDate day) {
    Optional<Period> both = a.intersection(b);

    assertThat(both.map(period -> period.contains(day)).orElse(false))
        .isEqualTo(a.contains(day) && b.contains(day));
    assertThat(both).isEqualTo(b.intersection(a));
    assertThat(both.isPresent()).isEqualTo(a.overlaps(b));
  }

  @Property
  void meetsItselfEntirely(@ForAll("any") Period period) {
    assertThat(period.intersection(period)).contains(period);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2012, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Period> closed() {
    return Combinators.combine(days(), days())
        .as((a, b) -> a.isBefore(b) ? Period.of(a, b) : Period.of(b, a));
  }

  @Provide
  Arbitrary<Period> any() {
    return Arbitraries.oneOf(closed(), days().map(Period::startingOn));
  }
}
