package permed.platform.members;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Consortium.DE;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;
import static permed.platform.bodies.Consortium.as;
import static permed.platform.members.MemberKind.MEMBER;
import static permed.platform.members.MemberKind.OBSERVER;
import static permed.platform.members.MemberKind.STAKEHOLDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import permed.kernel.place.Country;
import permed.platform.bodies.Consortium;

class MembershipsTest {

  private static final LocalDate LATER = START.plusDays(60);

  private final Consortium consortium = new Consortium();
  private final Members members = consortium.members;
  private final OrganisationId funder = consortium.organisation("HRB", Country.of("IE"));

  @Test
  void goFromApplicationToAccession() {
    Membership applied = begun(funder, MEMBER, Stage.APPLIED, START);
    Membership accepted = consortium.step(applied, Stage.ACCEPTED, START.plusDays(30));
    Membership acceded = consortium.step(accepted, Stage.ACCEDED, LATER);

    assertThat(acceded.steps())
        .extracting(MembershipStep::stage)
        .containsExactly(Stage.APPLIED, Stage.ACCEPTED, Stage.ACCEDED);
    assertThat(acceded.isInForceOn(LATER.minusDays(1))).isFalse();
    assertThat(acceded.isInForceOn(LATER)).isTrue();
    assertThat(members.register().membership(acceded.id())).isEqualTo(acceded);
  }

  @Test
  void keepEvidenceAndReasonOfEachStep() {
    Membership acceded = consortium.accede(funder, MEMBER, IE, START);

    assertThat(acceded.last().act().reason()).isEqualTo("decided");
    assertThat(acceded.last().act().evidence()).isEqualTo("minutes of 2024-01-01");
    assertThat(acceded.last().act().at()).isEqualTo(consortium.now());
  }

  @Test
  void takeOnlyTheStepThatComesNext() {
    Membership applied = begun(funder, MEMBER, Stage.APPLIED, START);

    assertThat(step(applied, Stage.ACCEDED, LATER))
        .isEqualTo(
            new MembershipOutcome.NotNext(Set.of(Stage.ACCEPTED, Stage.REFUSED, Stage.WITHDRAWN)));
    assertThat(begin(funder, OBSERVER, Stage.SUSPENDED, START))
        .isEqualTo(new MembershipOutcome.NotNext(Set.of(Stage.APPLIED, Stage.ACCEDED)));
  }

  @Test
  void neverGoBackInTime() {
    Membership applied = begun(funder, MEMBER, Stage.APPLIED, LATER);

    assertThat(step(applied, Stage.ACCEPTED, LATER.minusDays(1)))
        .isEqualTo(new MembershipOutcome.BackInTime(applied, LATER));
    assertThat(step(applied, Stage.ACCEPTED, LATER)).isInstanceOf(MembershipOutcome.Recorded.class);
  }

  @Test
  void areOpenToStakeholdersOfAnyKind() {
    OrganisationId industry =
        consortium.organisation("Firm", OrganisationKind.INDUSTRY, Country.of("IE"));

    assertThat(begin(industry, MEMBER, Stage.APPLIED, START))
        .isEqualTo(new MembershipOutcome.NotEligible(OrganisationKind.INDUSTRY));
    assertThat(begin(industry, OBSERVER, Stage.ACCEDED, START))
        .isEqualTo(new MembershipOutcome.NotEligible(OrganisationKind.INDUSTRY));
    assertThat(begin(industry, STAKEHOLDER, Stage.ACCEDED, START))
        .isInstanceOf(MembershipOutcome.Recorded.class);
  }

  @Test
  void areOneOfAKindAtATime() {
    Membership first = consortium.accede(funder, MEMBER, IE, START);

    assertThat(begin(funder, MEMBER, Stage.APPLIED, LATER))
        .isEqualTo(new MembershipOutcome.OtherInForce(first));
    Membership over = consortium.step(first, Stage.WITHDRAWN, LATER);
    assertThat(begin(funder, MEMBER, Stage.APPLIED, LATER.minusDays(1)))
        .isEqualTo(new MembershipOutcome.OtherInForce(over));
    assertThat(begin(funder, MEMBER, Stage.APPLIED, LATER))
        .isInstanceOf(MembershipOutcome.Recorded.class);
  }

  @Test
  void ofAnObserverEndWithItsAccessionAsMember() {
    Membership observer = consortium.accede(funder, OBSERVER, IE, START);
    Membership applied = begun(funder, MEMBER, Stage.APPLIED, START);
    Membership accepted = consortium.step(applied, Stage.ACCEPTED, START);

    MembershipOutcome outcome = step(accepted, Stage.ACCEDED, LATER);

    Membership ended = as(MembershipOutcome.Recorded.class, outcome).ended().getFirst();
    assertThat(ended.id()).isEqualTo(observer.id());
    assertThat(ended.isInForceOn(LATER.minusDays(1))).isTrue();
    assertThat(ended.last().stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(ended.last().on()).isEqualTo(LATER);
  }

  @Test
  void ofAnObserverDoNotBeginBesideOneAsMember() {
    Membership member = consortium.accede(funder, MEMBER, IE, START);

    assertThat(begin(funder, OBSERVER, Stage.ACCEDED, LATER))
        .isEqualTo(new MembershipOutcome.OtherInForce(member));
  }

  @Test
  void areNotSteppedOverAnotherStep() {
    Membership applied = begun(funder, MEMBER, Stage.APPLIED, START);
    Membership accepted = consortium.step(applied, Stage.ACCEPTED, START);

    assertThat(step(applied, Stage.REFUSED, START))
        .isEqualTo(new MembershipOutcome.Stale(accepted));
  }

  @Test
  void endTogetherWhenACountryLeaves() {
    OrganisationId other = consortium.organisation("Ministry", Country.of("IE"));
    OrganisationId foreign = consortium.organisation("DLR", Country.of("DE"));
    consortium.accede(funder, MEMBER, IE, START);
    begun(other, MEMBER, Stage.APPLIED, START);
    Membership stays = consortium.accede(foreign, MEMBER, DE, START);

    WithdrawalOutcome outcome = members.withdrawConstituency(IE, LATER, consortium.act());

    List<Membership> ended = as(WithdrawalOutcome.Withdrawn.class, outcome).memberships();
    assertThat(ended).extracting(Membership::organisation).containsExactly(funder, other);
    assertThat(members.register().inForceOn(LATER)).containsExactly(stays);
    assertThat(members.withdrawConstituency(IE, LATER, consortium.act()))
        .isEqualTo(new WithdrawalOutcome.NobodyActsForIt());
  }

  @Test
  void doNotEndBeforeAStepThatIsRecorded() {
    Membership member = consortium.accede(funder, MEMBER, IE, LATER);

    assertThat(members.withdrawConstituency(IE, START, consortium.act()))
        .isEqualTo(new WithdrawalOutcome.BackInTime(member, LATER));
  }

  @Test
  void tellWhoListensOnce() {
    consortium.accede(funder, MEMBER, IE, START);

    assertThat(consortium.events)
        .containsExactly(new MembershipChanged(members.register().memberships().getFirst()));
  }

  private MembershipOutcome begin(
      OrganisationId organisation, MemberKind kind, Stage stage, LocalDate on) {
    return members.begin(new NewMembership(organisation, kind, IE, stage, on), consortium.act());
  }

  private Membership begun(
      OrganisationId organisation, MemberKind kind, Stage stage, LocalDate on) {
    return as(MembershipOutcome.Recorded.class, begin(organisation, kind, stage, on)).membership();
  }

  private MembershipOutcome step(Membership seen, Stage stage, LocalDate on) {
    return members.step(seen.id(), seen.steps().size(), stage, on, consortium.act());
  }
}
