package permed.platform.curation;

import permed.landscape.grant.SourceRecordId;

/** Two records, in the order of their ids whichever was named first. */
public record RecordPair(SourceRecordId one, SourceRecordId other) {

  public RecordPair {
    if (one.equals(other)) {
      throw new IllegalArgumentException("one record is no pair: " + one);
    }
    if (one.compareTo(other) > 0) {
      SourceRecordId first = other;
      other = one;
      one = first;
    }
  }

  @Override
  public String toString() {
    return one + " " + other;
  }
}
