package permed.landscape.link.ror;

import java.util.List;
import java.util.Set;

/**
 * One organisation as the registry describes it, the same from either schema.
 *
 * @param types in the registry's words, lower case: education, healthcare, company, funder …
 */
public record RorRecord(
    RorId id,
    Status status,
    Set<String> types,
    List<RorName> names,
    List<RorPlace> places,
    List<ExternalId> externalIds,
    List<RorRelation> relations) {

  public RorRecord {
    types = Set.copyOf(types);
    names = List.copyOf(names);
    places = List.copyOf(places);
    externalIds = List.copyOf(externalIds);
    relations = List.copyOf(relations);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(id + " has no name");
    }
  }

  /** The name the registry shows. */
  public String displayName() {
    return names.stream()
        .filter(name -> name.kinds().contains(RorName.Kind.DISPLAY))
        .findFirst()
        .orElse(names.getFirst())
        .value();
  }

  /** The organisations of one kind of relation, in the registry's order. */
  public List<RorId> related(RorRelation.Kind kind) {
    return relations.stream()
        .filter(relation -> relation.kind() == kind)
        .map(RorRelation::to)
        .toList();
  }

  /** Whether the organisation, and its record, still stand. */
  public enum Status {
    ACTIVE,
    /** The organisation has ended. */
    INACTIVE,
    /** The record was made in error or merged into another. */
    WITHDRAWN
  }
}
