package permed.landscape.link.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.RorId;

/**
 * What a person decided about one organisation of a source; it stands over all evidence, in every
 * build.
 *
 * @param organisation its id at the source, such as {@code pic:999992401}
 * @param meant absent when nothing registered is meant
 * @param by who decided, as the platform names persons
 * @param reason in the person's words
 * @param decided absent when the file does not say
 */
public record OrganisationRuling(
    SourceRecordId organisation,
    @Nullable RorId meant,
    String by,
    String reason,
    @Nullable LocalDate decided) {}
