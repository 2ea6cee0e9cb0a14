package permed.platform.members.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permed.kernel.place.Country;
import permed.platform.audit.Act;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.Journal;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationOutcome;
import permed.platform.members.OrganisationOutcome.KindOfNoMember;
import permed.platform.members.OrganisationOutcome.Recorded;
import permed.platform.members.OrganisationOutcome.SlugTaken;
import permed.platform.members.OrganisationOutcome.Stale;
import permed.platform.members.OrganisationVersion;
import permed.platform.members.RegionOutcome;
import permed.platform.members.Register;

/** Records organisations, their corrections, and regions. */
@Component
class OrganisationRecords {

  private final Journal journal;
  private final KeptRegister kept;
  private final RegisterRows rows;

  OrganisationRecords(Journal journal, KeptRegister kept, RegisterRows rows) {
    this.journal = journal;
    this.kept = kept;
    this.rows = rows;
  }

  OrganisationOutcome add(OrganisationDetails details, Act act) {
    Optional<OrganisationId> owner = rows.ownerOf(details.slug());
    if (owner.isPresent()) {
      return new SlugTaken(owner.get());
    }
    Organisation added = version(new OrganisationId(UUID.randomUUID()), 1, details);
    long entry = journal.enter(act, "members.add", subject(added), Map.of());
    rows.insertOrganisation(added.id(), entry);
    rows.insert(added, entry);
    return new Recorded(added);
  }

  OrganisationOutcome correct(
      OrganisationId id, int version, OrganisationDetails details, Act act) {
    Register register = kept.now();
    Organisation current = register.organisation(id);
    if (current.version() != version) {
      return new Stale(current);
    }
    if (OrganisationDetails.of(current).equals(details)) {
      return new Recorded(current);
    }
    return refusal(register, id, details).orElseGet(() -> correct(current, details, act));
  }

  private OrganisationOutcome correct(Organisation current, OrganisationDetails details, Act act) {
    Organisation corrected = version(current.id(), current.version() + 1, details);
    Map<String, String> version = Map.of("version", "" + corrected.version());
    long entry = journal.enter(act, "members.correct", subject(corrected), version);
    rows.insert(corrected, entry);
    return new Recorded(corrected);
  }

  private Optional<OrganisationOutcome> refusal(
      Register register, OrganisationId id, OrganisationDetails details) {
    Optional<OrganisationId> owner =
        rows.ownerOf(details.slug()).filter(other -> !other.equals(id));
    if (owner.isPresent()) {
      return Optional.of(new SlugTaken(owner.get()));
    }
    return details.kind().isEligible()
        ? Optional.empty()
        : register.membershipsOf(id).stream()
            .filter(OrganisationRecords::needsEligibility)
            .findFirst()
            .map(KindOfNoMember::new);
  }

  private static boolean needsEligibility(Membership membership) {
    return membership.kind() != MemberKind.STAKEHOLDER && Admission.isOpen(membership);
  }

  List<OrganisationVersion> versionsOf(OrganisationId organisation) {
    return rows.versionsOf(organisation);
  }

  RegionOutcome addRegion(Constituency region, Country country, Act act) {
    Optional<Constituency> there = kept.now().findConstituency(region.code());
    if (there.isPresent()) {
      return new RegionOutcome.CodeTaken(there.get());
    }
    long entry =
        journal.enter(act, "members.add-region", "constituency:" + region.code(), Map.of());
    rows.insert(region, country.code(), entry);
    return new RegionOutcome.Recorded(region);
  }

  static Constituency region(ConstituencyCode code, String name, Country country) {
    return new Constituency(code, Constituency.Kind.REGION, name.strip(), country);
  }

  private static Organisation version(OrganisationId id, int version, OrganisationDetails details) {
    return new Organisation(
        id,
        version,
        details.slug(),
        details.name(),
        details.shortName(),
        details.kind(),
        details.country(),
        details.ror(),
        details.funders(),
        details.website());
  }

  private static String subject(Organisation organisation) {
    return "organisation:" + organisation.id();
  }
}
