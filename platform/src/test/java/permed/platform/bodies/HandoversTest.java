package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;
import static permed.platform.bodies.Consortium.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

class HandoversTest {

  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
  private static final HandoverItem AGENDA =
      new HandoverItem("obligation", "Agenda of 12 June", LocalDate.of(2024, 5, 22), "/me");
  private static final HandoverItem LETTER = new HandoverItem("task", "Reply", null, "");

  private final Consortium consortium = new Consortium();
  private final Handovers handovers = consortium.handovers;
  private final OrganisationId funder = consortium.member("HRB", IE);
  private final Body committee = consortium.committee();
  private final Mandate outgoing = consortium.delegate(consortium.seat(committee, IE), funder);
  private final HandedOver mandate = new HandedOver.OfMandate(outgoing.id());
  private final PersonId incoming = consortium.person();

  @Test
  void freezeWhatEveryModuleHandsOver() {
    consortium.givers.add((person, body, day) -> List.of(AGENDA));
    consortium.givers.add((person, body, day) -> List.of(LETTER));

    Handover opened = opened();

    consortium.givers.clear();
    assertThat(opened.items()).containsExactly(AGENDA, LETTER);
    assertThat(handovers.find(opened.id())).contains(opened);
    assertThat(opened.outgoing()).isEqualTo(outgoing.person());
    assertThat(opened.body()).isEqualTo(committee.id());
    assertThat(consortium.events).contains(new HandoverOpened(opened));
  }

  @Test
  void askEachModuleForThePersonAndTheBody() {
    consortium.givers.add(
        (person, body, day) ->
            person.equals(outgoing.person()) && body.equals(committee) && day.equals(JUNE)
                ? List.of(AGENDA)
                : List.of());

    assertThat(opened().items()).containsExactly(AGENDA);
  }

  @Test
  void areCompleteOnceBothAcknowledged() {
    Handover opened = opened();

    Handover byOne = acknowledged(opened, incoming);
    Handover byBoth = acknowledged(opened, outgoing.person());

    assertThat(opened.state()).isEqualTo(Handover.State.OPEN);
    assertThat(byOne.state()).isEqualTo(Handover.State.ACKNOWLEDGED_BY_ONE);
    assertThat(byOne.awaits(incoming)).isFalse();
    assertThat(byOne.awaits(outgoing.person())).isTrue();
    assertThat(byBoth.state()).isEqualTo(Handover.State.COMPLETE);
    assertThat(Objects.requireNonNull(byBoth.byOutgoing()).at()).isEqualTo(consortium.now());
  }

  @Test
  void areAcknowledgedByThoseTwoOnce() {
    Handover opened = opened();
    Handover byOne = acknowledged(opened, incoming);

    assertThat(handovers.acknowledge(opened.id(), incoming, consortium.act()))
        .isEqualTo(new HandoverOutcome.AlreadyAcknowledged(byOne));
    assertThat(handovers.acknowledge(opened.id(), consortium.person(), consortium.act()))
        .isEqualTo(new HandoverOutcome.NotAParty());
  }

  @Test
  void areOpenedOnceForASuccessor() {
    Handover opened = opened();

    assertThat(handovers.open(mandate, incoming, JUNE, consortium.act()))
        .isEqualTo(new HandoverOutcome.AlreadyOpen(opened));
    assertThat(handovers.open(mandate, consortium.person(), JUNE, consortium.act()))
        .isInstanceOf(HandoverOutcome.Recorded.class);
  }

  @Test
  void areBetweenTwoPersons() {
    assertThat(handovers.open(mandate, outgoing.person(), JUNE, consortium.act()))
        .isEqualTo(new HandoverOutcome.SamePerson());
  }

  @Test
  void areOfAnOfficeToo() {
    Office chair = consortium.office(committee, Office.Kind.CHAIR, 1);
    OfficeTerm term =
        as(
                TermOutcome.Recorded.class,
                consortium.bodies.appoint(
                    new NewTerm(
                        chair.id(),
                        outgoing.person(),
                        funder,
                        OfficeTerm.Kind.ELECTED,
                        Period.startingOn(START),
                        true),
                    consortium.act()))
            .term();
    HandedOver what = new HandedOver.OfTerm(term.id());

    HandoverOutcome outcome = handovers.open(what, incoming, JUNE, consortium.act());

    Handover opened = as(HandoverOutcome.Recorded.class, outcome).handover();
    assertThat(opened.what()).isEqualTo(what);
    assertThat(opened.outgoing()).isEqualTo(outgoing.person());
  }

  @Test
  void areFoundByPersonBodyAndWhatIsLeftToDo() {
    Handover opened = opened();

    assertThat(handovers.listFor(incoming)).containsExactly(opened);
    assertThat(handovers.listFor(outgoing.person())).containsExactly(opened);
    assertThat(handovers.listOf(committee.id())).containsExactly(opened);
    assertThat(handovers.incomplete()).containsExactly(opened);
    acknowledged(opened, incoming);
    acknowledged(opened, outgoing.person());
    assertThat(handovers.incomplete()).isEmpty();
  }

  private Handover opened() {
    HandoverOutcome outcome = handovers.open(mandate, incoming, JUNE, consortium.act());
    return as(HandoverOutcome.Recorded.class, outcome).handover();
  }

  private Handover acknowledged(Handover pack, PersonId by) {
    HandoverOutcome outcome = handovers.acknowledge(pack.id(), by, consortium.act());
    return as(HandoverOutcome.Recorded.class, outcome).handover();
  }
}
