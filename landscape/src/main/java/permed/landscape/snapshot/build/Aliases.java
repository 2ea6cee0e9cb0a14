package permed.landscape.snapshot.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import permed.landscape.grant.SourceRecordId;

/** Other ids by which sources know a record, such as the number of the grant it is a part of. */
final class Aliases {

  private record Alias(int hash, SourceRecordId owner) {}

  private final List<Alias> all = new ArrayList<>();
  private boolean sorted;

  /** Keeps only a hash, for a register may give every record one: the reader compares. */
  void add(SourceRecordId alias, SourceRecordId owner) {
    all.add(new Alias(alias.hashCode(), owner));
    sorted = false;
  }

  /** The records that may have the alias, by id. */
  synchronized List<SourceRecordId> owners(SourceRecordId alias) {
    if (!sorted) {
      all.sort(Comparator.comparingInt(Alias::hash).thenComparing(Alias::owner));
      sorted = true;
    }
    int hash = alias.hashCode();
    int from = 0;
    for (int to = all.size(); from < to; ) {
      int middle = (from + to) >>> 1;
      if (all.get(middle).hash() < hash) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    List<SourceRecordId> owners = new ArrayList<>();
    for (int i = from; i < all.size() && all.get(i).hash() == hash; i++) {
      owners.add(all.get(i).owner());
    }
    return owners;
  }
}
