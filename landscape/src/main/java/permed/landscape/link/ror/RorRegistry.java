package permed.landscape.link.ror;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every record of one dump in memory, found by id, by external id, by relation. Immutable. */
public final class RorRegistry {

  private final Map<RorId, RorRecord> byId;
  private final Map<ExternalId, RorId> byExternalId;

  private RorRegistry(Map<RorId, RorRecord> byId) {
    this.byId = byId;
    this.byExternalId = byExternalId(byId.values());
  }

  /** Keeps the first record of every id: a dump holds each in both schemas, the newer first. */
  public static RorRegistry of(Iterable<RorRecord> records) {
    Map<RorId, RorRecord> byId = new LinkedHashMap<>();
    records.forEach(each -> byId.putIfAbsent(each.id(), each));
    return new RorRegistry(byId);
  }

  /** All records, withdrawn ones included, in the order of the dump. */
  public Collection<RorRecord> records() {
    return Collections.unmodifiableCollection(byId.values());
  }

  public Optional<RorRecord> find(RorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The id that stands for this one today: itself, or the end of the line of successors of a
   * withdrawn record, which may lie outside the registry. Empty when it was withdrawn without a
   * successor or with several, or is unknown.
   */
  public Optional<RorId> findCurrent(RorId id) {
    Set<RorId> passed = new HashSet<>();
    RorId current = id;
    while (passed.add(current)) {
      RorRecord found = byId.get(current);
      if (found == null) {
        return current.equals(id) ? Optional.empty() : Optional.of(current);
      }
      if (found.status() != RorRecord.Status.WITHDRAWN) {
        return Optional.of(current);
      }
      List<RorId> successors = found.related(RorRelation.Kind.SUCCESSOR);
      if (successors.size() != 1) {
        return Optional.empty();
      }
      current = successors.getFirst();
    }
    return Optional.empty();
  }

  /** The organisation that has this id elsewhere, by its current ROR id. */
  public Optional<RorId> find(ExternalId id) {
    return Optional.ofNullable(byExternalId.get(id)).flatMap(this::findCurrent);
  }

  /** The organisations this one belongs to, nearest first, each once. */
  public List<RorId> ancestors(RorId id) {
    Set<RorId> above = new LinkedHashSet<>(related(id, RorRelation.Kind.PARENT));
    List<RorId> rank = List.copyOf(above);
    while (!rank.isEmpty()) {
      rank =
          rank.stream()
              .flatMap(each -> related(each, RorRelation.Kind.PARENT).stream())
              .filter(each -> !each.equals(id))
              .filter(above::add)
              .toList();
    }
    return List.copyOf(above);
  }

  /** The organisations in one relation to this one; empty for an unknown id. */
  public List<RorId> related(RorId id, RorRelation.Kind kind) {
    RorRecord found = byId.get(id);
    return found == null ? List.of() : found.related(kind);
  }

  /** An id that two records claim belongs to the one that still stands, else to the first. */
  private static Map<ExternalId, RorId> byExternalId(Collection<RorRecord> records) {
    Map<ExternalId, RorId> ids = new HashMap<>();
    for (RorRecord each : records) {
      if (each.status() != RorRecord.Status.WITHDRAWN) {
        each.externalIds().forEach(id -> ids.putIfAbsent(id, each.id()));
      }
    }
    records.forEach(each -> each.externalIds().forEach(id -> ids.putIfAbsent(id, each.id())));
    return ids;
  }
}
