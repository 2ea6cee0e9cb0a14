package permed.landscape.link.project;

import java.util.List;
import permed.landscape.grant.SourceRecordId;

/**
 * What linking found among some records.
 *
 * @param awards awards told by more than one record, by id; a record in none stands for itself
 * @param doubts pairs a person should look at, the likeliest first
 */
public record Links(List<SameAward> awards, List<Doubt> doubts) {

  public Links {
    awards = List.copyOf(awards);
    doubts = List.copyOf(doubts);
  }

  /** Two records that may tell of one award. */
  public record Doubt(SourceRecordId one, SourceRecordId other, Evidence evidence) {}
}
