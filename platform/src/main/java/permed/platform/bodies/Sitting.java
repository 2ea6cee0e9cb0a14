package permed.platform.bodies;

import static permed.platform.bodies.Ground.Kind.ALTERNATE_OF;
import static permed.platform.bodies.Ground.Kind.DELEGATE_OF;
import static permed.platform.bodies.Ground.Kind.EXPERT_IN;
import static permed.platform.bodies.Ground.Kind.NO_RULES;
import static permed.platform.bodies.Ground.Kind.RULES;
import static permed.platform.bodies.Ground.Kind.SEAT_OF;
import static permed.platform.bodies.Ground.Kind.SEAT_WITHOUT_VOTE;
import static permed.platform.bodies.Ground.Kind.WORKS_FOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.RosterEntry.VotingRight;
import permed.platform.members.Constituency;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.members.Register;

/** One person in one seat on a day, weighed by itself, before the seats are compared. */
record Sitting(Body body, Seat seat, Mandate mandate, Backing backing, Register register) {

  static Sitting of(Ledger ledger, Body body, Seat seat, Mandate mandate, LocalDate day) {
    Backing backing = Backing.of(ledger.register(), body, seat, mandate, day);
    return new Sitting(body, seat, mandate, backing, ledger.register());
  }

  VotingRight right(@Nullable RulesOfProcedure rules) {
    if (backing.isEnded()) {
      return VotingRight.NONE;
    }
    if (!bringsVote() || rules == null) {
      return VotingRight.SPEAKS;
    }
    return mandate.capacity() == Capacity.DELEGATE ? VotingRight.VOTES : VotingRight.STANDS_IN;
  }

  List<Ground> grounds(@Nullable RulesOfProcedure rules) {
    List<Ground> grounds = new ArrayList<>();
    if (!(seat.holder() instanceof SeatHolder.Personal)) {
      grounds.add(new Ground(SEAT_OF, holderName(), seat.period().start(), ""));
    }
    grounds.add(place());
    membership().ifPresent(grounds::add);
    if (!seat.voting()) {
      grounds.add(new Ground(SEAT_WITHOUT_VOTE, holderName(), seat.period().start(), ""));
    }
    if (bringsVote()) {
      grounds.add(rules(rules));
    }
    return grounds;
  }

  /** Whether seat, capacity and membership together give a vote, if the rules do. */
  private boolean bringsVote() {
    return seat.voting()
        && mandate.capacity() != Capacity.EXPERT
        && backing.state() == Backing.State.MEMBER;
  }

  /** What has one vote under these rules; two sittings with the same voice share it. */
  Object voice(Procedure.Voice voice) {
    Membership membership = backing.membership();
    if (membership == null) {
      return seat.id();
    }
    return switch (voice) {
      case SEAT -> seat.id();
      case ORGANISATION -> membership.organisation();
      case CONSTITUENCY -> membership.constituency();
    };
  }

  String holderName() {
    return switch (seat.holder()) {
      case SeatHolder.OfConstituency of ->
          register
              .findConstituency(of.constituency())
              .map(Constituency::name)
              .orElse(of.constituency().value());
      case SeatHolder.OfOrganisation own -> name(own.organisation());
      case SeatHolder.Personal personal -> personal.expertise();
    };
  }

  String senderName() {
    return mandate.sender() == null ? holderName() : name(mandate.sender());
  }

  private Ground place() {
    Ground.Kind kind =
        switch (mandate.capacity()) {
          case DELEGATE -> DELEGATE_OF;
          case ALTERNATE -> ALTERNATE_OF;
          case EXPERT -> seat.holder() instanceof SeatHolder.Personal ? EXPERT_IN : WORKS_FOR;
        };
    String subject = kind == EXPERT_IN ? holderName() : senderName();
    return new Ground(kind, subject, mandate.period().start(), mandate.act().evidence());
  }

  private Optional<Ground> membership() {
    Membership membership = backing.membership();
    MembershipStep step = backing.step();
    if (backing.state() == Backing.State.NOT_WEIGHED || (membership == null && !seat.voting())) {
      return Optional.empty();
    }
    String subject = membership == null ? senderName() : name(membership.organisation());
    LocalDate since = step == null ? mandate.period().start() : step.on();
    String evidence = step == null ? "" : step.act().evidence();
    return Optional.of(new Ground(kindOf(backing.state()), subject, since, evidence));
  }

  private Ground rules(@Nullable RulesOfProcedure rules) {
    return rules == null
        ? new Ground(NO_RULES, body.name(), body.period().start(), "")
        : new Ground(RULES, "" + rules.version(), rules.effective(), rules.act().evidence());
  }

  private String name(OrganisationId id) {
    Organisation organisation = register.organisation(id);
    return organisation.shortName();
  }

  private static Ground.Kind kindOf(Backing.State state) {
    return switch (state) {
      case MEMBER -> Ground.Kind.MEMBERSHIP_IN_FORCE;
      case OBSERVER -> Ground.Kind.OBSERVER;
      case STAKEHOLDER -> Ground.Kind.STAKEHOLDER;
      case SUSPENDED -> Ground.Kind.MEMBERSHIP_SUSPENDED;
      case ENDED -> Ground.Kind.MEMBERSHIP_ENDED;
      case NOT_BEGUN, NOT_WEIGHED -> Ground.Kind.MEMBERSHIP_NOT_BEGUN;
    };
  }
}
