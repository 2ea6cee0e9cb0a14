package permed.landscape.link.project;

import java.time.LocalDate;
import permed.landscape.grant.SourceRecordId;

/**
 * What a person decided about two records; it stands over all evidence, in every build.
 *
 * @param same whether they tell of one award
 * @param by who decided, as the platform numbers persons; never a name
 * @param reason in the person's words
 */
public record Ruling(
    SourceRecordId one,
    SourceRecordId other,
    boolean same,
    String by,
    String reason,
    LocalDate decided) {}
