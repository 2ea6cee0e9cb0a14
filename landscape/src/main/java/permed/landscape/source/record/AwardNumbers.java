package permed.landscape.source.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;

/**
 * Collects under which other ids a source says the same award is known: {@code award:EP/K503915/1}
 * for the number its funder gave it, which means something only together with the payer, and {@code
 * doi:10.3030/731366}.
 */
public final class AwardNumbers {

  private final Set<Relation> relations = new LinkedHashSet<>();

  /** Adds the funder's own number; an empty one is none. */
  public AwardNumbers number(String number) {
    return add(Relation.Kind.SAME_AS, "award", number);
  }

  /** Adds a DOI with or without resolver; anything else is none. */
  public AwardNumbers doi(Relation.Kind kind, String doi) {
    return add(kind, "doi", PublicIds.doi(doi));
  }

  /** Adds any other id; an empty one is none. */
  public AwardNumbers add(Relation.Kind kind, String source, String localId) {
    if (!localId.isBlank()) {
      relations.add(new Relation(kind, new SourceRecordId(source, localId)));
    }
    return this;
  }

  public List<Relation> toList() {
    return List.copyOf(relations);
  }
}
