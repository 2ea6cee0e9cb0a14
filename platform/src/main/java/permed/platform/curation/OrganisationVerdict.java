package permed.platform.curation;

import permed.landscape.link.ror.RorId;

/** What a person says of an organisation of a source. */
public sealed interface OrganisationVerdict {

  /** It is this one of the registry. */
  record Registered(RorId ror) implements OrganisationVerdict {}

  /** It is none of the registry. */
  record NotRegistered() implements OrganisationVerdict {}

  /** What was said before no longer stands; the matcher decides. */
  record Withdrawn() implements OrganisationVerdict {}
}
