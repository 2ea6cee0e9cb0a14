package permed.platform.accounts.internal;

import permed.platform.site.LocalPath;

/** What became of a sign-in at an organisation. */
public sealed interface OrganisationOutcome {

  /** The person is known; back is where the sign-in began. */
  record Arrived(NewSession session, LocalPath back) implements OrganisationOutcome {}

  /** The provider knows who it is, the platform does not: no verified address of a person here. */
  record Unknown() implements OrganisationOutcome {}

  /** The provider confirmed nothing, or the answer does not fit the question. */
  record NotConfirmed() implements OrganisationOutcome {}

  /** The provider does not answer. */
  record Away() implements OrganisationOutcome {}
}
