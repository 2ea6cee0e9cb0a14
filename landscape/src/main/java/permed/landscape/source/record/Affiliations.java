package permed.landscape.source.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Participation.Role;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.record.finding.OrganisationUnnamed;

/**
 * The organisations a record names, each once: told apart by their public id, else by their name.
 * The first mention decides on the role.
 */
public final class Affiliations {

  private final String source;
  private final String recordId;
  private final Map<String, Participation> byKey = new LinkedHashMap<>();

  /**
   * Begins without any.
   *
   * @param source whose names these are, for those that have no id
   */
  public Affiliations(String source, String recordId) {
    this.source = source;
    this.recordId = recordId;
  }

  /**
   * One organisation as the record has it.
   *
   * @param ids the best first; may be empty
   * @param where to point at if it has neither name nor id
   */
  public record Named(
      String name,
      String shortName,
      List<SourceRecordId> ids,
      @Nullable Country country,
      Fields where) {

    public Named {
      ids = List.copyOf(ids);
    }
  }

  public void add(Named named, Role role) {
    if (named.name().isEmpty() && named.ids().isEmpty()) {
      named.where().report(new OrganisationUnnamed(named.where().where(), "empty"));
      return;
    }
    String key =
        named.ids().isEmpty()
            ? named.name().toLowerCase(Locale.ROOT)
            : named.ids().getFirst().toString();
    int place = byKey.size() + 1;
    byKey.computeIfAbsent(key, none -> participation(named, role, place));
  }

  /** The participations in the order of first mention. */
  public List<Participation> participations() {
    return new ArrayList<>(byKey.values());
  }

  private Participation participation(Named named, Role role, int place) {
    Set<SourceRecordId> ids = new LinkedHashSet<>(named.ids());
    if (ids.isEmpty()) {
      ids.add(new SourceRecordId(source + "-name", recordId + "/" + place));
    }
    List<SourceRecordId> all = List.copyOf(ids);
    Organisation organisation =
        new Organisation(
            all.getFirst(),
            all.subList(1, all.size()),
            named.name(),
            named.shortName(),
            named.country(),
            "",
            OrganisationType.UNKNOWN,
            null);
    return new Participation(organisation, role, place, null, null, null, false);
  }
}
