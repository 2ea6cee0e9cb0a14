package permed.platform.observatory;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;

/**
 * A record as one delivery told it.
 *
 * @param dumpDate date of the delivery, ISO 8601, as exactly as known
 * @param amount all funding, null when there is none or it is in several currencies
 * @param currency ISO 4217, empty without amount
 * @param current whether this delivery has the last word
 * @param first whether no delivery before has the record
 * @param changed what is said otherwise than in the delivery before that has it: title, dates,
 *     amounts, participants, codes, other
 * @param goneSince date of the complete delivery that first had it no more, ISO 8601; empty where
 *     the next delivery that could lack it has it
 */
public record RecordVersion(
    SourceRecordId record,
    String dumpDate,
    String fileName,
    String title,
    @Nullable BigDecimal amount,
    String currency,
    int participants,
    boolean current,
    boolean first,
    List<String> changed,
    String goneSince) {

  public RecordVersion {
    changed = List.copyOf(changed);
  }
}
