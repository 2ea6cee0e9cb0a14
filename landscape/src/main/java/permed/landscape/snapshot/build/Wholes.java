package permed.landscape.snapshot.build;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Counting;

/**
 * Finds, among the standing records, the awards a record says it is part of. What is gone from its
 * source counts nothing and so is no whole of anything.
 *
 * @param kept all of them, by id
 */
record Wholes(List<Intake.Kept> kept, Aliases aliases, Spool spool) {

  List<Counting.Part> of(Project record) {
    List<Counting.Part> parts = new ArrayList<>();
    for (Relation relation : record.relations()) {
      if (relation.kind() == Relation.Kind.PART_OF) {
        wholes(relation.to()).stream()
            .filter(whole -> !whole.id().equals(record.id()))
            .map(whole -> new Counting.Part(record.id(), whole))
            .forEach(parts::add);
      }
    }
    return parts;
  }

  private List<Project> wholes(SourceRecordId id) {
    List<Project> found = new ArrayList<>();
    read(id).ifPresent(found::add);
    for (SourceRecordId owner : aliases.owners(id)) {
      read(owner).filter(project -> isKnownAs(project, id)).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isKnownAs(Project project, SourceRecordId id) {
    return project.relations().contains(new Relation(Relation.Kind.SAME_AS, id));
  }

  private Optional<Project> read(SourceRecordId id) {
    int at = Collections.binarySearch(new Ids(), id);
    return at < 0 || kept.get(at).isGone()
        ? Optional.empty()
        : Optional.of(kept.get(at).read(spool));
  }

  /** The ids alone, without copying them. */
  private final class Ids extends AbstractList<SourceRecordId> implements RandomAccess {

    @Override
    public SourceRecordId get(int at) {
      return kept.get(at).id();
    }

    @Override
    public int size() {
      return kept.size();
    }
  }
}
