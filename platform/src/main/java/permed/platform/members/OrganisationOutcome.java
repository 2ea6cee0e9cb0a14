package permed.platform.members;

/** What came of recording or correcting an organisation. */
public sealed interface OrganisationOutcome {

  record Recorded(Organisation organisation) implements OrganisationOutcome {}

  /** Another organisation has, or once had, this name in addresses. */
  record SlugTaken(OrganisationId by) implements OrganisationOutcome {}

  /** An organisation of the new kind could not hold the membership it has. */
  record KindOfNoMember(Membership held) implements OrganisationOutcome {}

  /** Someone else corrected it first; this is what is there now. */
  record Stale(Organisation current) implements OrganisationOutcome {}
}
