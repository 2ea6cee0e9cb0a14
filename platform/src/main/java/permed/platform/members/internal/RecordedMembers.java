package permed.platform.members.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import permed.kernel.place.Country;
import permed.platform.audit.Act;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.Journal;
import permed.platform.members.Members;
import permed.platform.members.MembershipId;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.NewMembership;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationOutcome;
import permed.platform.members.OrganisationVersion;
import permed.platform.members.RegionOutcome;
import permed.platform.members.Register;
import permed.platform.members.Stage;
import permed.platform.members.WithdrawalOutcome;

/** The members as the database keeps them; every change waits for its turn in the journal. */
@Component
class RecordedMembers implements Members {

  private final Journal journal;
  private final KeptRegister kept;
  private final OrganisationRecords organisations;
  private final MembershipRecords memberships;

  RecordedMembers(
      Journal journal,
      KeptRegister kept,
      OrganisationRecords organisations,
      MembershipRecords memberships) {
    this.journal = journal;
    this.kept = kept;
    this.organisations = organisations;
    this.memberships = memberships;
  }

  @Override
  public Register register() {
    return kept.now();
  }

  @Override
  public Register registerKnownAt(Instant instant) {
    return kept.knownAt(instant);
  }

  @Override
  public Register registerUpTo(long entry) {
    return kept.upTo(entry);
  }

  @Override
  public OrganisationOutcome add(OrganisationDetails details, Act act) {
    return journal.inTurn(() -> organisations.add(details, act));
  }

  @Override
  public OrganisationOutcome correct(
      OrganisationId organisation, int version, OrganisationDetails details, Act act) {
    return journal.inTurn(() -> organisations.correct(organisation, version, details, act));
  }

  @Override
  public List<OrganisationVersion> versionsOf(OrganisationId organisation) {
    return organisations.versionsOf(organisation);
  }

  @Override
  public RegionOutcome addRegion(ConstituencyCode code, String name, Country country, Act act) {
    var region = OrganisationRecords.region(code, name, country);
    return journal.inTurn(() -> organisations.addRegion(region, country, act));
  }

  @Override
  public MembershipOutcome begin(NewMembership membership, Act act) {
    return journal.inTurn(() -> memberships.begin(membership, act));
  }

  @Override
  public MembershipOutcome step(
      MembershipId membership, int stepsSeen, Stage stage, LocalDate on, Act act) {
    return journal.inTurn(() -> memberships.step(membership, stepsSeen, stage, on, act));
  }

  @Override
  public WithdrawalOutcome withdrawConstituency(
      ConstituencyCode constituency, LocalDate on, Act act) {
    return journal.inTurn(() -> memberships.withdraw(constituency, on, act));
  }
}
