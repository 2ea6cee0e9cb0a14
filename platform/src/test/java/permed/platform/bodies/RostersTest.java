package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Draft.DE;
import static permed.platform.bodies.Draft.IE;
import static permed.platform.bodies.Draft.START;
import static permed.platform.bodies.Draft.from;
import static permed.platform.bodies.Draft.kinds;
import static permed.platform.bodies.Draft.step;
import static permed.platform.bodies.Ground.Kind.ALTERNATE_OF;
import static permed.platform.bodies.Ground.Kind.DELEGATE_OF;
import static permed.platform.bodies.Ground.Kind.DELEGATE_PRESENT_FIRST;
import static permed.platform.bodies.Ground.Kind.EXPERT_IN;
import static permed.platform.bodies.Ground.Kind.MEMBERSHIP_ENDED;
import static permed.platform.bodies.Ground.Kind.MEMBERSHIP_IN_FORCE;
import static permed.platform.bodies.Ground.Kind.MEMBERSHIP_NOT_BEGUN;
import static permed.platform.bodies.Ground.Kind.MEMBERSHIP_SUSPENDED;
import static permed.platform.bodies.Ground.Kind.NO_RULES;
import static permed.platform.bodies.Ground.Kind.OBSERVER;
import static permed.platform.bodies.Ground.Kind.RULES;
import static permed.platform.bodies.Ground.Kind.SEAT_OF;
import static permed.platform.bodies.Ground.Kind.SEAT_WITHOUT_VOTE;
import static permed.platform.bodies.Ground.Kind.STAKEHOLDER;
import static permed.platform.bodies.Ground.Kind.VOICE_CAST_ELSEWHERE;
import static permed.platform.bodies.Ground.Kind.WORKS_FOR;
import static permed.platform.bodies.RosterEntry.VotingRight.NONE;
import static permed.platform.bodies.RosterEntry.VotingRight.SPEAKS;
import static permed.platform.bodies.RosterEntry.VotingRight.STANDS_IN;
import static permed.platform.bodies.RosterEntry.VotingRight.VOTES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.members.MemberKind;
import permed.platform.members.OrganisationId;
import permed.platform.members.Stage;

class RostersTest {

  private static final LocalDate MARCH_12 = LocalDate.of(2024, 3, 12);

  private final Draft draft = new Draft();

  @Test
  void givesTheDelegateOfAMemberTheVoteOfTheSeat() {
    OrganisationId funder = draft.member("HRB", IE);
    Mandate delegate = draft.delegate(draft.seat(draft.committee(), IE), funder);

    RosterEntry entry = draft.entry(delegate, MARCH_12);

    assertThat(entry.right()).isEqualTo(VOTES);
    assertThat(entry.grounds())
        .containsExactly(
            new Ground(SEAT_OF, "Ireland", START, ""),
            new Ground(DELEGATE_OF, "HRB", START, "letter"),
            new Ground(MEMBERSHIP_IN_FORCE, "HRB", START, "letter"),
            new Ground(RULES, "1", START, "letter"));
  }

  @Test
  void letsTheAlternateStandInForTheDelegate() {
    OrganisationId funder = draft.member("HRB", IE);
    Seat seat = draft.seat(draft.committee(), IE);
    draft.delegate(seat, funder);
    Mandate alternate = draft.mandate(seat, funder, Capacity.ALTERNATE, from(START));

    RosterEntry entry = draft.entry(alternate, MARCH_12);

    assertThat(entry.right()).isEqualTo(STANDS_IN);
    assertThat(kinds(entry))
        .containsExactly(SEAT_OF, ALTERNATE_OF, MEMBERSHIP_IN_FORCE, RULES, DELEGATE_PRESENT_FIRST);
  }

  @Test
  void letsTheAlternateStandInWhenThereIsNoDelegate() {
    OrganisationId funder = draft.member("HRB", IE);
    Seat seat = draft.seat(draft.committee(), IE);
    Mandate alternate = draft.mandate(seat, funder, Capacity.ALTERNATE, from(START));

    RosterEntry entry = draft.entry(alternate, MARCH_12);

    assertThat(entry.right()).isEqualTo(STANDS_IN);
    assertThat(kinds(entry)).doesNotContain(DELEGATE_PRESENT_FIRST);
  }

  @Test
  void letsAnExpertSpeak() {
    Body group = draft.body(BodyType.WORKING_GROUP);
    Seat seat = draft.seat(group, new SeatHolder.Personal("health economics"), false, from(START));
    Mandate expert = draft.mandate(seat, null, Capacity.EXPERT, from(START));

    RosterEntry entry = draft.entry(expert, MARCH_12);

    assertThat(entry.right()).isEqualTo(SPEAKS);
    assertThat(entry.grounds())
        .containsExactly(
            new Ground(EXPERT_IN, "health economics", START, "letter"),
            new Ground(SEAT_WITHOUT_VOTE, "health economics", START, ""));
  }

  @Test
  void letsWhoWorksForTheSeatsHolderSpeak() {
    OrganisationId funder = draft.member("HRB", IE);
    Seat seat = draft.seat(draft.committee(), IE);
    Mandate expert = draft.mandate(seat, funder, Capacity.EXPERT, from(START));

    RosterEntry entry = draft.entry(expert, MARCH_12);

    assertThat(entry.right()).isEqualTo(SPEAKS);
    assertThat(kinds(entry)).containsExactly(SEAT_OF, WORKS_FOR, MEMBERSHIP_IN_FORCE);
  }

  @Test
  void givesNoVoteWithASeatWithoutOne() {
    OrganisationId funder = draft.member("HRB", IE);
    Seat seat =
        draft.seat(draft.committee(), new SeatHolder.OfOrganisation(funder), false, from(START));
    Mandate delegate = draft.delegate(seat, funder);

    RosterEntry entry = draft.entry(delegate, MARCH_12);

    assertThat(entry.right()).isEqualTo(SPEAKS);
    assertThat(kinds(entry))
        .containsExactly(SEAT_OF, DELEGATE_OF, MEMBERSHIP_IN_FORCE, SEAT_WITHOUT_VOTE);
  }

  @Test
  void givesNoVoteToObserversAndStakeholders() {
    Body committee = draft.committee();
    OrganisationId observer = draft.organisation("CIHR", Country.of("CA"));
    draft.membership(observer, MemberKind.OBSERVER, IE, step(Stage.ACCEDED, START));
    OrganisationId heard = draft.organisation("Patients", null);
    draft.membership(heard, MemberKind.STAKEHOLDER, DE, step(Stage.ACCEDED, START));

    RosterEntry first = draft.entry(draft.delegate(draft.seat(committee, IE), observer), MARCH_12);
    RosterEntry second = draft.entry(draft.delegate(draft.seat(committee, DE), heard), MARCH_12);

    assertThat(first.right()).isEqualTo(SPEAKS);
    assertThat(kinds(first)).endsWith(OBSERVER);
    assertThat(second.right()).isEqualTo(SPEAKS);
    assertThat(kinds(second)).endsWith(STAKEHOLDER);
  }

  @Test
  void takesTheVoteAwayWhileTheMembershipIsSuspended() {
    OrganisationId funder = draft.organisation("HRB", Country.of("IE"));
    draft.membership(
        funder,
        MemberKind.MEMBER,
        IE,
        step(Stage.ACCEDED, START),
        step(Stage.SUSPENDED, MARCH_12),
        step(Stage.REINSTATED, MARCH_12.plusDays(10)));
    Mandate delegate = draft.delegate(draft.seat(draft.committee(), IE), funder);

    assertThat(draft.entry(delegate, MARCH_12.minusDays(1)).right()).isEqualTo(VOTES);
    assertThat(draft.entry(delegate, MARCH_12).right()).isEqualTo(SPEAKS);
    assertThat(kinds(draft.entry(delegate, MARCH_12))).endsWith(MEMBERSHIP_SUSPENDED);
    assertThat(draft.entry(delegate, MARCH_12.plusDays(10)).right()).isEqualTo(VOTES);
  }

  @Test
  void listsWhoseOrganisationHasLeftWithoutAnyRight() {
    OrganisationId funder = draft.organisation("HRB", Country.of("IE"));
    draft.membership(
        funder, MemberKind.MEMBER, IE, step(Stage.ACCEDED, START), step(Stage.WITHDRAWN, MARCH_12));
    Body committee = draft.committee();
    Mandate delegate = draft.delegate(draft.seat(committee, IE), funder);

    RosterEntry entry = draft.entry(delegate, MARCH_12);
    Roster roster = Rosters.on(draft.ledger(), committee.id(), MARCH_12);

    assertThat(entry.right()).isEqualTo(NONE);
    assertThat(kinds(entry)).containsExactly(SEAT_OF, DELEGATE_OF, MEMBERSHIP_ENDED);
    assertThat(roster.has(delegate.person())).isFalse();
    assertThat(roster.entitled()).isEmpty();
  }

  @Test
  void doesNotUndoAWithdrawalByANewApplication() {
    OrganisationId funder = draft.organisation("HRB", Country.of("IE"));
    draft.membership(
        funder,
        MemberKind.MEMBER,
        IE,
        step(Stage.ACCEDED, START),
        step(Stage.WITHDRAWN, START.plusDays(30)));
    draft.membership(
        funder,
        MemberKind.MEMBER,
        IE,
        step(Stage.APPLIED, START.plusDays(40)),
        step(Stage.ACCEPTED, START.plusDays(50)),
        step(Stage.ACCEDED, START.plusDays(60)));
    Mandate delegate = draft.delegate(draft.seat(draft.committee(), IE), funder);

    assertThat(draft.entry(delegate, START.plusDays(45)).right()).isEqualTo(NONE);
    assertThat(draft.entry(delegate, START.plusDays(60)).right()).isEqualTo(VOTES);
  }

  @Test
  void givesNoVoteBeforeTheAccession() {
    OrganisationId funder = draft.organisation("HRB", Country.of("IE"));
    draft.membership(funder, MemberKind.MEMBER, IE, step(Stage.APPLIED, MARCH_12.minusDays(30)));
    Mandate delegate = draft.delegate(draft.seat(draft.committee(), IE), funder);

    RosterEntry entry = draft.entry(delegate, MARCH_12);

    assertThat(entry.right()).isEqualTo(SPEAKS);
    assertThat(kinds(entry)).endsWith(MEMBERSHIP_NOT_BEGUN);
  }

  @Test
  void countsOnlyTheMembershipForTheSeatsCountry() {
    OrganisationId funder = draft.member("DLR", DE);
    Mandate delegate = draft.delegate(draft.seat(draft.committee(), IE), funder);

    assertThat(draft.entry(delegate, MARCH_12).right()).isEqualTo(SPEAKS);
  }

  @Test
  void letsAnyMemberOfTheCountryBackADelegateWithoutSender() {
    draft.member("HRB", IE);
    Mandate delegate = draft.delegate(draft.seat(draft.committee(), IE), null);

    RosterEntry entry = draft.entry(delegate, MARCH_12);

    assertThat(entry.right()).isEqualTo(VOTES);
    assertThat(entry.grounds()).contains(new Ground(MEMBERSHIP_IN_FORCE, "HRB", START, "letter"));
  }

  @Test
  void givesNobodyAVoteBeforeTheFirstRules() {
    OrganisationId funder = draft.member("HRB", IE);
    Body committee = draft.body(BodyType.EXECUTIVE_COMMITTEE);
    draft.rules(committee, MARCH_12, Draft.withVoice(Procedure.Voice.SEAT));
    Mandate delegate = draft.delegate(draft.seat(committee, IE), funder);

    RosterEntry before = draft.entry(delegate, MARCH_12.minusDays(1));

    assertThat(before.right()).isEqualTo(SPEAKS);
    assertThat(kinds(before)).endsWith(NO_RULES);
    assertThat(Rosters.on(draft.ledger(), committee.id(), MARCH_12.minusDays(1)).rules()).isNull();
    assertThat(draft.entry(delegate, MARCH_12).right()).isEqualTo(VOTES);
  }

  @Test
  void letsTheOldestSeatCastTheVoteOfOneOrganisation() {
    Body committee = draft.committee(Procedure.Voice.ORGANISATION);
    OrganisationId funder = draft.member("HRB", IE);
    SeatHolder holder = new SeatHolder.OfOrganisation(funder);
    Mandate young =
        draft.delegate(draft.seat(committee, holder, true, from(START.plusDays(5))), funder);
    Mandate old = draft.delegate(draft.seat(committee, holder, true, from(START)), funder);

    assertThat(draft.entry(old, MARCH_12).right()).isEqualTo(VOTES);
    assertThat(draft.entry(young, MARCH_12).right()).isEqualTo(SPEAKS);
    assertThat(kinds(draft.entry(young, MARCH_12))).endsWith(VOICE_CAST_ELSEWHERE);
    assertThat(Rosters.on(draft.ledger(), committee.id(), MARCH_12).entitled()).hasSize(1);
  }

  @Test
  void letsOneSeatCastTheVoteOfOneCountry() {
    Body committee = draft.committee(Procedure.Voice.CONSTITUENCY);
    OrganisationId one = draft.member("BMBF", DE);
    OrganisationId other = draft.member("DLR", DE);
    Mandate first =
        draft.delegate(
            draft.seat(committee, new SeatHolder.OfOrganisation(one), true, from(START)), one);
    Mandate second =
        draft.delegate(
            draft.seat(committee, new SeatHolder.OfOrganisation(other), true, from(START)), other);

    assertThat(draft.entry(first, MARCH_12).right()).isEqualTo(VOTES);
    assertThat(draft.entry(second, MARCH_12).right()).isEqualTo(SPEAKS);
  }

  @Test
  void passesTheVoiceOnWhenTheOldestSeatIsEmpty() {
    Body committee = draft.committee(Procedure.Voice.ORGANISATION);
    OrganisationId funder = draft.member("HRB", IE);
    SeatHolder holder = new SeatHolder.OfOrganisation(funder);
    draft.seat(committee, holder, true, from(START));
    Mandate delegate =
        draft.delegate(draft.seat(committee, holder, true, from(START.plusDays(5))), funder);

    assertThat(draft.entry(delegate, MARCH_12).right()).isEqualTo(VOTES);
  }

  @Test
  void holdsFromTheFirstToTheLastDayOfMandateSeatAndBody() {
    Body committee = draft.body(BodyType.EXECUTIVE_COMMITTEE, Period.of(START, START.plusDays(30)));
    OrganisationId funder = draft.member("HRB", IE);
    Seat seat =
        draft.seat(
            committee,
            new SeatHolder.OfConstituency(IE),
            true,
            Period.of(START.plusDays(5), START.plusDays(40)));
    draft.mandate(seat, funder, Capacity.DELEGATE, from(START.plusDays(3)));

    assertThat(entries(committee, START.plusDays(4))).isZero();
    assertThat(entries(committee, START.plusDays(5))).isOne();
    assertThat(entries(committee, START.plusDays(30))).isOne();
    assertThat(entries(committee, START.plusDays(31))).isZero();
  }

  private int entries(Body body, LocalDate day) {
    return Rosters.on(draft.ledger(), body.id(), day).entries().size();
  }

  @Test
  void namesTheSeatsNobodyFills() {
    Body committee = draft.committee();
    OrganisationId funder = draft.member("HRB", IE);
    draft.delegate(draft.seat(committee, IE), funder);
    Seat empty = draft.seat(committee, DE);

    assertThat(Rosters.on(draft.ledger(), committee.id(), MARCH_12).vacant())
        .containsExactly(empty);
  }

  @Test
  void isOrderedByHolderThenCapacity() {
    Body committee = draft.committee();
    OrganisationId hrb = draft.member("HRB", IE);
    OrganisationId dlr = draft.member("DLR", DE);
    Seat irish = draft.seat(committee, IE);
    Seat german = draft.seat(committee, DE);
    Mandate alternate = draft.mandate(irish, hrb, Capacity.ALTERNATE, from(START));
    Mandate delegate = draft.delegate(irish, hrb);
    Mandate expert = draft.mandate(german, dlr, Capacity.EXPERT, from(START));

    assertThat(Rosters.on(draft.ledger(), committee.id(), MARCH_12).entries())
        .extracting(RosterEntry::mandate)
        .containsExactly(expert, delegate, alternate);
  }

  @Test
  void tellsTheOfficesOfTheDay() {
    Body committee = draft.committee();
    Mandate delegate = draft.delegate(draft.seat(committee, IE), draft.member("HRB", IE));
    OfficeTerm chair =
        draft.term(
            draft.office(committee, Office.Kind.CHAIR, 1),
            delegate.person(),
            OfficeTerm.Kind.ELECTED,
            Period.of(START, MARCH_12));

    assertThat(draft.entry(delegate, MARCH_12).offices()).containsExactly(chair);
    assertThat(draft.entry(delegate, MARCH_12.plusDays(1)).offices()).isEmpty();
  }

  @Test
  void asksNoMembershipOfTheSecretariat() {
    Body secretariat = draft.body(BodyType.SECRETARIAT);
    OrganisationId partner = draft.organisation("DLR", Country.of("DE"));
    draft.membership(
        partner,
        MemberKind.MEMBER,
        DE,
        step(Stage.ACCEDED, START),
        step(Stage.WITHDRAWN, START.plusDays(1)));
    Seat seat = draft.seat(secretariat, new SeatHolder.OfOrganisation(partner), false, from(START));
    Mandate officer = draft.mandate(seat, partner, Capacity.EXPERT, from(START));

    RosterEntry entry = draft.entry(officer, MARCH_12);

    assertThat(entry.right()).isEqualTo(SPEAKS);
    assertThat(kinds(entry)).containsExactly(SEAT_OF, WORKS_FOR, SEAT_WITHOUT_VOTE);
  }
}
