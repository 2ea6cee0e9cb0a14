package permed.platform.members;

import permed.platform.audit.Act;

/**
 * An organisation as one version recorded it.
 *
 * @param act who recorded it, when, why, and on what evidence
 */
public record OrganisationVersion(Organisation organisation, Act act) {}
