package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Draft.START;
import static permed.platform.bodies.Draft.from;
import static permed.platform.bodies.Draft.person;
import static permed.platform.bodies.OfficeTerm.Kind.AD_INTERIM;
import static permed.platform.bodies.OfficeTerm.Kind.ELECTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.bodies.AdInterim.Lapse;
import permed.platform.bodies.AdInterim.Reason;

class AdInterimTest {

  private static final LocalDate LONGEST = LocalDate.of(2024, 6, 30);

  private final Draft draft = new Draft();
  private final Body committee = draft.committee();
  private final Office chair = draft.office(committee, Office.Kind.CHAIR, 1);

  @Test
  void lapsesWhenTheLongestTimeIsOver() {
    OfficeTerm acting = draft.term(chair, person(), AD_INTERIM, from(START));

    assertThat(lapse(acting)).isEqualTo(new Lapse(LONGEST, Reason.LONGEST_TIME));
  }

  @Test
  void lapsesAtTheNextMeeting() {
    OfficeTerm acting = draft.term(chair, person(), AD_INTERIM, from(START));
    draft.meets(committee, START);
    draft.meets(committee, START.plusDays(40));
    draft.meets(committee, START.plusDays(20));

    assertThat(lapse(acting)).isEqualTo(new Lapse(START.plusDays(20), Reason.NEXT_MEETING));
    assertThat(holders(START.plusDays(20))).containsExactly(acting);
    assertThat(holders(START.plusDays(21))).isEmpty();
  }

  @Test
  void freesItsPlaceForTheNextInterimAtTheMeeting() {
    OfficeTerm first = draft.term(chair, person(), AD_INTERIM, from(START));
    OfficeTerm second = draft.term(chair, person(), AD_INTERIM, from(START.plusDays(21)));
    draft.meets(committee, START.plusDays(20));

    assertThat(holders(START.plusDays(20))).containsExactly(first);
    assertThat(holders(START.plusDays(21))).containsExactly(second);
  }

  @Test
  void isNotToldOfAMeetingThatIsNotEveryonesToKnow() {
    OfficeTerm acting = draft.term(chair, person(), AD_INTERIM, from(START));
    draft.meets(committee, START.plusDays(20));

    assertThat(AdInterim.lastDay(draft.ledger().begunBy(START.plusDays(19)), acting))
        .isEqualTo(new Lapse(LONGEST, Reason.LONGEST_TIME));
  }

  @Test
  void lapsesTheDayBeforeTheSuccessorBegins() {
    OfficeTerm acting = draft.term(chair, person(), AD_INTERIM, from(START));
    draft.term(chair, person(), ELECTED, from(START.plusDays(10)));
    draft.meets(committee, START.plusDays(20));

    assertThat(lapse(acting)).isEqualTo(new Lapse(START.plusDays(9), Reason.SUCCESSOR));
  }

  @Test
  void endsAsRecordedIfThatIsEarlier() {
    LocalDate end = START.plusDays(5);
    OfficeTerm acting = draft.term(chair, person(), AD_INTERIM, Period.of(START, end));

    assertThat(lapse(acting)).isEqualTo(new Lapse(end, Reason.RECORDED_END));
  }

  @Test
  void staysWhenAnotherPlaceChangesHands() {
    Office vice = draft.office(committee, Office.Kind.VICE_CHAIR, 2);
    draft.term(vice, person(), ELECTED, Period.of(START, START.plusDays(30)));
    OfficeTerm acting = draft.term(vice, person(), AD_INTERIM, from(START));
    draft.term(vice, person(), ELECTED, from(START.plusDays(31)));

    assertThat(lapse(acting)).isEqualTo(new Lapse(LONGEST, Reason.LONGEST_TIME));
  }

  @Test
  void givesWayWhenTheLastPlaceIsTaken() {
    Office vice = draft.office(committee, Office.Kind.VICE_CHAIR, 2);
    OfficeTerm acting = draft.term(vice, person(), AD_INTERIM, from(START));
    draft.term(vice, person(), ELECTED, from(START.plusDays(10)));
    draft.term(vice, person(), ELECTED, from(START.plusDays(20)));

    assertThat(lapse(acting)).isEqualTo(new Lapse(START.plusDays(19), Reason.SUCCESSOR));
  }

  @Test
  void makesTheLaterOfTwoGiveWayFirst() {
    Office vice = draft.office(committee, Office.Kind.VICE_CHAIR, 2);
    OfficeTerm first = draft.term(vice, person(), AD_INTERIM, from(START));
    OfficeTerm second = draft.term(vice, person(), AD_INTERIM, from(START.plusDays(1)));
    draft.term(vice, person(), ELECTED, from(START.plusDays(10)));

    assertThat(lapse(second).lastDay()).isEqualTo(START.plusDays(9));
    assertThat(lapse(first).lastDay()).isEqualTo(LONGEST);
  }

  @Test
  void goesByTheRulesOfItsOwnFirstDay() {
    Procedure usual = Procedure.USUAL;
    Procedure.Terms oneMonth = new Procedure.Terms(24, 2, 1, true, 30, 60);
    draft.rules(
        committee,
        START.plusDays(1),
        new Procedure(
            usual.voting(),
            usual.majorities(),
            usual.meetings(),
            usual.proxies(),
            usual.written(),
            oneMonth));
    Office vice = draft.office(committee, Office.Kind.VICE_CHAIR, 2);
    OfficeTerm first = draft.term(vice, person(), AD_INTERIM, from(START));
    OfficeTerm second = draft.term(vice, person(), AD_INTERIM, from(START.plusDays(90)));
    draft.term(vice, person(), ELECTED, from(START.plusDays(100)));

    assertThat(lapse(first).lastDay()).isEqualTo(LONGEST);
    assertThat(lapse(second)).isEqualTo(new Lapse(START.plusDays(99), Reason.SUCCESSOR));
  }

  @Test
  void isFoundAtOnceAmongManyThatWereNeverEndedOnPaper() {
    for (int year = 0; year < 40; year++) {
      draft.term(chair, person(), AD_INTERIM, from(START.plusYears(year)));
      draft.term(chair, person(), ELECTED, from(START.plusYears(year).plusMonths(3)));
    }
    OfficeTerm last = draft.term(chair, person(), AD_INTERIM, from(START.plusYears(40)));

    assertThat(OfficeHolders.effective(draft.ledger(), last)).isEmpty();
  }

  @Test
  void wasNeverInEffectIfThePlaceWasTaken() {
    draft.term(chair, person(), ELECTED, from(START));
    OfficeTerm acting = draft.term(chair, person(), AD_INTERIM, from(START.plusDays(3)));

    assertThat(OfficeHolders.effective(draft.ledger(), acting)).isEmpty();
    assertThat(OfficeHolders.on(draft.ledger(), committee.id(), START.plusDays(4)))
        .extracting(OfficeTerm::kind)
        .containsExactly(ELECTED);
  }

  private List<OfficeTerm> holders(LocalDate day) {
    return OfficeHolders.on(draft.ledger(), chair, day);
  }

  private Lapse lapse(OfficeTerm acting) {
    return AdInterim.lastDay(draft.ledger(), acting);
  }
}
