package permed.landscape.link.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.SameAward.Bond;

/** Records as they come together. */
final class Clusters {

  private final List<Sketch> sketches;
  private final Map<SourceRecordId, Set<SourceRecordId>> apart = new HashMap<>();
  private final int[] heads;
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final Map<Integer, List<Bond>> bonds = new HashMap<>();

  Clusters(List<Sketch> sketches, Collection<Ruling> rulings) {
    this.sketches = sketches;
    this.heads = new int[sketches.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i;
    }
    for (Ruling ruling : rulings) {
      if (!ruling.same()) {
        apart.computeIfAbsent(ruling.one(), id -> new HashSet<>()).add(ruling.other());
        apart.computeIfAbsent(ruling.other(), id -> new HashSet<>()).add(ruling.one());
      }
    }
  }

  /** Brings two records and all that is with them together, unless something forbids it. */
  void join(int one, int other, Bond bond) {
    int first = head(one);
    int second = head(other);
    if (first == second || (bond instanceof Bond.ByEvidence && isForbidden(first, second))) {
      return;
    }
    int head = Math.min(first, second);
    int gone = Math.max(first, second);
    List<Integer> joined = membersOf(head);
    joined.addAll(membersOf(gone));
    List<Bond> held = bonds.computeIfAbsent(head, none -> new ArrayList<>());
    held.addAll(bonds.getOrDefault(gone, List.of()));
    held.add(bond);
    members.put(head, joined);
    members.remove(gone);
    bonds.remove(gone);
    heads[gone] = head;
  }

  boolean areTogether(int one, int other) {
    return head(one) == head(other);
  }

  /** Those of more than one record, by id. */
  List<SameAward> awards() {
    Map<SourceRecordId, SameAward> awards = new TreeMap<>();
    members.forEach(
        (head, positions) -> {
          if (positions.size() > 1) {
            List<SourceRecordId> ids =
                positions.stream().sorted().map(at -> sketches.get(at).id()).toList();
            awards.put(ids.getFirst(), new SameAward(ids, bonds.getOrDefault(head, List.of())));
          }
        });
    return List.copyOf(awards.values());
  }

  private boolean isForbidden(int first, int second) {
    for (int one : membersOf(first)) {
      for (int other : membersOf(second)) {
        Sketch here = sketches.get(one);
        Sketch there = sketches.get(other);
        if (apart.getOrDefault(here.id(), Set.of()).contains(there.id())
            || !Candidates.mayBeOne(here, there)
            || here.awards().related().contains(there.id())
            || there.awards().related().contains(here.id())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Integer> membersOf(int head) {
    return members.computeIfAbsent(head, alone -> new ArrayList<>(List.of(alone)));
  }

  private int head(int record) {
    int head = record;
    while (heads[head] != head) {
      heads[head] = heads[heads[head]];
      head = heads[head];
    }
    return head;
  }
}
