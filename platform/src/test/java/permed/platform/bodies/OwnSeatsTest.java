package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.bodies.internal.RecordedLedger;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** What other modules are told of a person's seats. */
class OwnSeatsTest {

  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  private final Consortium consortium = new Consortium();
  private final RecordedLedger ledger = consortium.anotherInstance();
  private final OrganisationId funder = consortium.member("HRB", IE);
  private final Body committee = consortium.committee();
  private final Seat seat = consortium.seat(committee, IE);
  private final Mandate delegate =
      consortium.mandate(seat, funder, Capacity.DELEGATE, Period.of(START, JUNE));

  @Test
  void engageAPersonToTheLastDay() {
    consortium.goTo(JUNE);
    assertThat(ledger.engagements().isEngaged(delegate.person())).isTrue();

    consortium.goTo(JUNE.plusDays(1));
    assertThat(ledger.engagements().isEngaged(delegate.person())).isFalse();
    assertThat(ledger.engagements().isEngaged(consortium.person())).isFalse();
  }

  @Test
  void engageAPersonBeforeTheFirstDay() {
    Mandate later =
        consortium.mandate(seat, funder, Capacity.DELEGATE, Period.startingOn(JUNE.plusDays(1)));

    assertThat(ledger.engagements().isEngaged(later.person())).isTrue();
  }

  @Test
  void areShownToThePerson() {
    PersonId nominee = consortium.person();
    propose(nominee);

    String held = ledger.personalRecords().recordsOf(delegate.person()).toString();

    assertThat(ledger.personalRecords().section()).isEqualTo("bodies");
    assertThat(held).contains("excom", "DELEGATE", "2024-01-01", "2024-06-01", "proposer");
    assertThat(ledger.personalRecords().recordsOf(nominee).toString()).contains("nominee");
  }

  @Test
  void handOverNominationsNobodyDecided() {
    propose(consortium.person());

    assertThat(ledger.openNominations().itemsFor(delegate.person(), committee, JUNE))
        .containsExactly(new HandoverItem("nomination", "Nomination for excom", JUNE, ""));
    Body other = consortium.body("group", BodyType.WORKING_GROUP);
    assertThat(ledger.openNominations().itemsFor(delegate.person(), other, JUNE)).isEmpty();
  }

  @Test
  void countDaysWhereTheConsortiumDoes() {
    Mandate next =
        consortium.mandate(seat, funder, Capacity.DELEGATE, Period.startingOn(JUNE.plusDays(1)));
    consortium.goTo(JUNE, "21:59");
    assertThat(ledger.standings().of(next.person().value()).bodies()).isEmpty();

    consortium.goTo(JUNE, "22:00");
    assertThat(ledger.standings().of(next.person().value()).bodies())
        .containsExactly(committee.slug());
  }

  private void propose(PersonId nominee) {
    consortium.nominations.propose(
        new NewNomination(delegate.id(), nominee, Capacity.ALTERNATE, JUNE, null),
        delegate.person(),
        consortium.act());
  }
}
