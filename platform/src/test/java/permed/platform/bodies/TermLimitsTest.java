package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Draft.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.bodies.OfficeTerm.Kind;
import permed.platform.bodies.TermLimits.Verdict;
import permed.platform.people.PersonId;

class TermLimitsTest {

  private static final Procedure.Terms USUAL = Procedure.USUAL.terms();

  private final Draft draft = new Draft();
  private final Office chair = draft.office(draft.committee(), Office.Kind.CHAIR, 1);
  private final PersonId person = person();
  private final List<OfficeTerm> terms = new ArrayList<>();

  @Test
  void allowTwoTermsInARow() {
    held(Kind.ELECTED, years(2020, 2021));

    assertThat(verdict(years(2022, 2023))).isEqualTo(new Verdict.Within(2, 2));
  }

  @Test
  void refuseAThirdInARow() {
    held(Kind.ELECTED, years(2020, 2021));
    held(Kind.ELECTED, years(2022, 2023));

    assertThat(verdict(years(2024, 2025))).isEqualTo(new Verdict.Exceeded(3, 2));
  }

  @Test
  void refuseATermThatClosesTheGapOfARow() {
    held(Kind.ELECTED, years(2020, 2021));
    held(Kind.ELECTED, years(2024, 2025));

    assertThat(verdict(years(2022, 2023))).isEqualTo(new Verdict.Exceeded(3, 2));
  }

  @Test
  void doNotCountActingTime() {
    held(Kind.AD_INTERIM, years(2019, 2019));
    held(Kind.ELECTED, years(2020, 2021));

    assertThat(verdict(years(2022, 2023))).isEqualTo(new Verdict.Within(2, 2));
  }

  @Test
  void doNotCountPartialTerms() {
    held(Kind.ELECTED, years(2020, 2021));
    held(Kind.ELECTED, years(2022, 2023));

    Verdict verdict = TermLimits.verdict(person, years(2024, 2024), false, terms, USUAL);

    assertThat(verdict).isEqualTo(new Verdict.Within(2, 2));
  }

  @Test
  void beginAnewAfterALongBreak() {
    held(Kind.ELECTED, years(2018, 2019));
    held(Kind.ELECTED, years(2020, 2021));

    assertThat(verdict(years(2023, 2024))).isEqualTo(new Verdict.Within(1, 2));
  }

  @Test
  void doNotBeginAnewAfterAShortBreak() {
    held(Kind.ELECTED, years(2018, 2019));
    held(Kind.ELECTED, years(2020, 2021));
    Period afterThreeMonths = Period.of(LocalDate.of(2022, 4, 1), LocalDate.of(2024, 3, 31));

    assertThat(verdict(afterThreeMonths)).isEqualTo(new Verdict.Exceeded(3, 2));
  }

  @Test
  void lookAtTheOnePersonOnly() {
    terms.add(draft.term(chair, person(), Kind.ELECTED, years(2018, 2019)));
    terms.add(draft.term(chair, person(), Kind.ELECTED, years(2020, 2021)));

    assertThat(verdict(years(2022, 2023))).isEqualTo(new Verdict.Within(1, 2));
  }

  @Test
  void mayBeAbsent() {
    Procedure.Terms unlimited = new Procedure.Terms(24, 0, 6, true, 30, 60);
    held(Kind.ELECTED, years(2018, 2019));

    assertThat(TermLimits.verdict(person, years(2020, 2021), true, terms, unlimited))
        .isEqualTo(new Verdict.NoLimit());
  }

  private Verdict verdict(Period period) {
    return TermLimits.verdict(person, period, true, terms, USUAL);
  }

  private void held(Kind kind, Period period) {
    terms.add(draft.term(chair, person, kind, period));
  }

  private static Period years(int first, int last) {
    return Period.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }
}
