package permed.platform.secretariat.imports;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Act;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatId;
import permed.platform.bodies.SeatOutcome;
import permed.platform.members.Members;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.NewMembership;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationOutcome;
import permed.platform.members.RegionOutcome;
import permed.platform.members.Stage;
import permed.platform.people.NewPerson;
import permed.platform.people.People;
import permed.platform.people.PersonDetails;
import permed.platform.people.PersonId;
import permed.platform.people.RegisterOutcome;

/** Does the steps of a plan in their order, through the front doors of the ledger. */
final class Doer {

  private static final int SLUGS_TRIED = 20;

  private final Members members;
  private final Bodies bodies;
  private final People people;
  private final ZoneId zone;
  private final Map<OrganisationId, OrganisationId> organisations = new HashMap<>();
  private final Map<PersonId, PersonId> persons = new HashMap<>();
  private final Map<SeatId, SeatId> seats = new HashMap<>();

  Doer(Members members, Bodies bodies, People people, ZoneId zone) {
    this.members = members;
    this.bodies = bodies;
    this.people = people;
    this.zone = zone;
  }

  /** Does one row; throws {@link RowRefusedException} if the ledger refuses a step. */
  void perform(PlannedRow row, Act act) {
    for (Step step : row.steps()) {
      perform(step, row.row().number(), act);
    }
  }

  private void perform(Step step, long row, Act act) {
    switch (step) {
      case Step.AlreadyThere there -> {}
      case Step.AddOrganisation add ->
          organisations.put(add.foreseen(), addOrganisation(add.details(), row, act));
      case Step.AddRegion add -> {
        if (members.addRegion(add.code(), add.name(), add.country(), act)
            instanceof RegionOutcome.CodeTaken taken) {
          throw new RowRefusedException(row, taken);
        }
      }
      case Step.BeginMembership begin -> {
        MembershipOutcome outcome =
            members.begin(
                new NewMembership(
                    real(begin.organisation()),
                    begin.kind(),
                    begin.constituency(),
                    Stage.ACCEDED,
                    begin.since()),
                act);
        if (!(outcome instanceof MembershipOutcome.Recorded)) {
          throw new RowRefusedException(row, outcome);
        }
      }
      case Step.RegisterPerson register ->
          persons.put(register.foreseen(), register(register, row, act));
      case Step.AddSeat add -> seats.put(add.foreseen(), addSeat(add, row, act));
      case Step.BeginMandate begin -> {
        MandateOutcome outcome = bodies.seat(real(begin.mandate()), act);
        if (!(outcome instanceof MandateOutcome.Recorded)) {
          throw new RowRefusedException(row, outcome);
        }
      }
    }
  }

  /** A name in addresses may have belonged to another organisation once; then the next is tried. */
  private OrganisationId addOrganisation(OrganisationDetails details, long row, Act act) {
    OrganisationOutcome outcome = members.add(details, act);
    for (int n = 2; outcome instanceof OrganisationOutcome.SlugTaken && n <= SLUGS_TRIED; n++) {
      outcome = members.add(named(details, OrganisationPart.numbered(details.slug(), n)), act);
    }
    if (outcome instanceof OrganisationOutcome.Recorded recorded) {
      return recorded.organisation().id();
    }
    throw new RowRefusedException(row, outcome);
  }

  private PersonId register(Step.RegisterPerson step, long row, Act act) {
    PersonDetails details = PersonDetails.of(step.name(), step.email(), step.language(), zone);
    RegisterOutcome outcome = people.register(NewPerson.of(details), act);
    if (outcome instanceof RegisterOutcome.Registered registered) {
      return registered.person().id();
    }
    throw new RowRefusedException(row, outcome);
  }

  private SeatId addSeat(Step.AddSeat step, long row, Act act) {
    SeatDetails details =
        new SeatDetails(
            real(step.details().holder()), step.details().voting(), step.details().period());
    SeatOutcome outcome = bodies.addSeat(step.body(), details, act);
    if (outcome instanceof SeatOutcome.Recorded recorded) {
      return recorded.seat().id();
    }
    throw new RowRefusedException(row, outcome);
  }

  private OrganisationId real(OrganisationId foreseen) {
    return organisations.getOrDefault(foreseen, foreseen);
  }

  private SeatHolder real(SeatHolder holder) {
    return holder instanceof SeatHolder.OfOrganisation of
        ? new SeatHolder.OfOrganisation(real(of.organisation()))
        : holder;
  }

  private NewMandate real(NewMandate foreseen) {
    @Nullable OrganisationId sender = foreseen.sender();
    return new NewMandate(
        seats.getOrDefault(foreseen.seat(), foreseen.seat()),
        persons.getOrDefault(foreseen.person(), foreseen.person()),
        sender == null ? null : real(sender),
        foreseen.capacity(),
        foreseen.period());
  }

  private static OrganisationDetails named(OrganisationDetails details, String slug) {
    return new OrganisationDetails(
        slug,
        details.name(),
        details.shortName(),
        details.kind(),
        details.country(),
        details.ror(),
        Set.of(),
        details.website());
  }
}
