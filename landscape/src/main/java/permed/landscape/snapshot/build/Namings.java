package permed.landscape.snapshot.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

/** Every organisation of the standing records, with all that they say of it. */
final class Namings {

  private final SortedMap<SourceRecordId, Set<Naming>> byId = new TreeMap<>();

  static Namings of(List<Intake.Kept> kept, Spool spool) {
    Namings namings = new Namings();
    kept.forEach(one -> namings.add(one.read(spool)));
    return namings;
  }

  void add(Project project) {
    for (Participation participation : project.participations()) {
      Organisation organisation = participation.organisation();
      byId.computeIfAbsent(organisation.id(), unseen -> new LinkedHashSet<>(1))
          .add(Naming.of(organisation));
    }
  }

  /** What the records say of one, in their order; nothing if none names it. */
  List<Naming> of(SourceRecordId id) {
    return List.copyOf(byId.getOrDefault(id, Set.of()));
  }

  /** By id; of each the namings in the order of the records. */
  SortedMap<SourceRecordId, Set<Naming>> byId() {
    return byId;
  }
}
