package permed.platform.curation;

import permed.landscape.grant.SourceRecordId;
import permed.platform.audit.Act;

/**
 * What a person said of an organisation of a source.
 *
 * @param number grows with every decision
 * @param act who, when, and why
 */
public record OrganisationDecision(
    long number, SourceRecordId organisation, OrganisationVerdict verdict, Act act) {}
