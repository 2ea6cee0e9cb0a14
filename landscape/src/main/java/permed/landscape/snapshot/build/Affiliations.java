package permed.landscape.snapshot.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorName;
import permed.landscape.link.ror.RorRecord;
import permed.landscape.link.ror.RorRegistry;
import permed.landscape.snapshot.Affiliating;
import permed.landscape.snapshot.AliasFile;
import permed.landscape.snapshot.build.BuildProgress.Phase;
import permed.landscape.snapshot.store.SnapshotFiles;

/**
 * As which organisation each one of the sources counts in this snapshot. The records themselves
 * stay as they are: this is asked when columns and documents are written. Safe for many threads.
 */
final class Affiliations implements Affiliating {

  private final OrganisationInput input;
  private final Namings namings;
  private final @Nullable RorRegistry registry;
  private final SortedMap<SourceRecordId, OrganisationLink> links;
  private final Map<SourceRecordId, Group> groups = new HashMap<>();

  private Affiliations(
      OrganisationInput input,
      Namings namings,
      @Nullable RorRegistry registry,
      SortedMap<SourceRecordId, OrganisationLink> links) {
    this.input = input;
    this.namings = namings;
    this.registry = registry;
    this.links = links;
    Map<RorId, Group> byRor = new HashMap<>();
    links.forEach(
        (id, link) -> {
          RorId ror = link.ror();
          if (ror != null) {
            groups.put(id, byRor.computeIfAbsent(ror, one -> group(one, id)));
          }
        });
  }

  /**
   * Links every organisation of the standing records.
   *
   * @param standing what the records say; asked only if there is anything to link with
   */
  static Affiliations of(
      Supplier<Namings> standing,
      OrganisationInput input,
      RegistryLoading loading,
      BuildProgress progress) {
    progress.report(Phase.AFFILIATE, 0, 1);
    RegistryLoading.@Nullable Loaded loaded = loading.finish().orElse(null);
    if (loaded == null && input.rulings().rulings().isEmpty()) {
      return new Affiliations(input, new Namings(), null, new TreeMap<>());
    }
    Namings namings = standing.get();
    var linking = new LinkingOrganisations(namings, loaded, input.rulings().rulings(), progress);
    @Nullable RorRegistry registry = loaded == null ? null : loaded.registry();
    return new Affiliations(input, namings, registry, linking.links());
  }

  @Override
  public Group groupOf(Organisation organisation) {
    Group group = groups.get(organisation.id());
    return group == null ? AS_NAMED.groupOf(organisation) : group;
  }

  /** Writes what was decided and with what. */
  void write(Tables tables, SnapshotFiles files) {
    if (!links.isEmpty()) {
      AliasFile.write(files.aliases(), aliases());
      try (OrganisationLinkRows rows = new OrganisationLinkRows(tables)) {
        links.forEach((id, link) -> rows.add(id, namings.of(id), link));
      }
    }
    if (registry != null) {
      RegistryRows.write(tables, registry);
    }
    input.copyRulingsTo(files.organisationRulings());
  }

  /** Ids of sources, and of withdrawn records, by the key they are counted under. */
  private SortedMap<String, String> aliases() {
    SortedMap<String, String> aliases = new TreeMap<>();
    if (registry != null) {
      for (RorRecord record : registry.records()) {
        if (record.status() == RorRecord.Status.WITHDRAWN) {
          registry
              .findCurrent(record.id())
              .ifPresent(heir -> aliases.put(key(record.id()), key(heir)));
        }
      }
    }
    groups.forEach((id, group) -> aliases.put(id.toString(), group.key()));
    return aliases;
  }

  private Group group(RorId ror, SourceRecordId id) {
    RorRecord record = registry == null ? null : registry.find(ror).orElse(null);
    if (record != null) {
      List<String> names = record.names().stream().map(RorName::value).distinct().toList();
      return new Group(key(ror), record.displayName(), names);
    }
    String named = namings.of(id).stream().map(Naming::name).findFirst().orElse("");
    return new Group(key(ror), named.isEmpty() ? ror.url() : named, List.of());
  }

  private static String key(RorId ror) {
    return ror.asSourceRecordId().toString();
  }
}
