package permed.landscape.snapshot.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Linking;
import permed.landscape.link.project.Links;
import permed.landscape.link.project.Ruling;
import permed.landscape.link.project.SameAward;

/**
 * Brings the standing records together to awards while they come in.
 *
 * <p>Within one source two records are two awards, unless the source or a person says otherwise; so
 * with a single source only the records somebody speaks of are compared, which saves the memory.
 */
final class Gathering {

  private final boolean severalSources;
  private final List<Ruling> rulings;
  private final Linking linking = new Linking();
  private final Set<SourceRecordId> spokenOf = new HashSet<>();
  private final Aliases aliases = new Aliases();

  Gathering(boolean severalSources, List<Ruling> rulings) {
    this.severalSources = severalSources;
    this.rulings = rulings;
    for (Ruling ruling : rulings) {
      spokenOf.add(ruling.one());
      spokenOf.add(ruling.other());
    }
  }

  /** Takes in a record that stands. */
  void add(Project project) {
    for (Relation relation : project.relations()) {
      if (relation.kind() == Relation.Kind.SAME_AS) {
        aliases.add(relation.to(), project.id());
        if (!severalSources && relation.to().source().equals(project.id().source())) {
          spokenOf.add(project.id());
          spokenOf.add(relation.to());
        }
      }
    }
    if (severalSources) {
      linking.add(project);
    }
  }

  /**
   * @param kept all records that stand, by id
   */
  Gathered finish(List<Intake.Kept> kept, Function<Intake.Kept, Project> read) {
    if (!severalSources) {
      kept.stream().filter(one -> spokenOf.contains(one.id())).map(read).forEach(linking::add);
    }
    Links links = linking.link(rulings);
    return new Gathered(awards(kept, links), links, aliases);
  }

  private static List<List<Intake.Kept>> awards(List<Intake.Kept> kept, Links links) {
    Map<SourceRecordId, SourceRecordId> heads = new HashMap<>();
    for (SameAward award : links.awards()) {
      award.records().forEach(record -> heads.put(record, award.id()));
    }
    Map<SourceRecordId, List<Intake.Kept>> joined = new HashMap<>();
    List<List<Intake.Kept>> awards = new ArrayList<>();
    for (Intake.Kept one : kept) {
      SourceRecordId head = heads.get(one.id());
      if (head == null) {
        awards.add(List.of(one));
      } else {
        List<Intake.Kept> records = joined.computeIfAbsent(head, first -> new ArrayList<>());
        if (records.isEmpty()) {
          awards.add(records);
        }
        records.add(one);
      }
    }
    return awards;
  }

  /**
   * @param awards the records of each award by id, the awards by their first
   */
  record Gathered(List<List<Intake.Kept>> awards, Links links, Aliases aliases) {}
}
