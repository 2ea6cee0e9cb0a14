package permed.landscape.link.project;

import java.util.List;
import permed.landscape.grant.SourceRecordId;

/**
 * Records that tell of one award.
 *
 * @param records ascending; the first names the award
 * @param bonds what holds them together, at least one for each record but the first
 */
public record SameAward(List<SourceRecordId> records, List<Bond> bonds) {

  public SameAward {
    records = List.copyOf(records);
    bonds = List.copyOf(bonds);
  }

  /** The record the award is named after. */
  public SourceRecordId id() {
    return records.getFirst();
  }

  /** Why two records are together. */
  public sealed interface Bond {

    SourceRecordId one();

    SourceRecordId other();

    /** What the records themselves tell. */
    record ByEvidence(SourceRecordId one, SourceRecordId other, Evidence evidence)
        implements Bond {}

    /** What a person decided. */
    record ByRuling(SourceRecordId one, SourceRecordId other, Ruling ruling) implements Bond {}
  }
}
