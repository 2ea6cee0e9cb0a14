package permed.landscape.delivery.change;

import permed.landscape.grant.SourceRecordId;

/** A record's id in 128 bits, where millions have to be kept in memory at once. */
public record RecordKey(long high, long low) {

  public static RecordKey of(SourceRecordId id) {
    return new RecordKey(bits(id, 17), bits(id, 4711));
  }

  private static long bits(SourceRecordId id, long seed) {
    return new Mixing(seed).add(id.source()).add(id.localId()).value();
  }
}
