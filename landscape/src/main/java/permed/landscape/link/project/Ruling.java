package permed.landscape.link.project;

import permed.landscape.grant.SourceRecordId;

/**
 * What a person decided about two records; it stands over all evidence, in every build.
 *
 * @param same whether they tell of one award
 * @param by who decided, as the platform names persons
 * @param reason in the person's words
 */
public record Ruling(
    SourceRecordId one, SourceRecordId other, boolean same, String by, String reason) {}
