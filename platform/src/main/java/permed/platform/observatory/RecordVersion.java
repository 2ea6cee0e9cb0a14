package permed.platform.observatory;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;

/**
 * A record as one delivery told it.
 *
 * @param dumpDate date of the delivery, ISO 8601, as exactly as known
 * @param amount all funding, null when there is none or it is in several currencies
 * @param currency ISO 4217, empty without amount
 * @param current whether this delivery has the last word
 */
public record RecordVersion(
    SourceRecordId record,
    String dumpDate,
    String fileName,
    String title,
    @Nullable BigDecimal amount,
    String currency,
    int participants,
    boolean current) {}
