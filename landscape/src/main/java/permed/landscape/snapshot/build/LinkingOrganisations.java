package permed.landscape.snapshot.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.organisation.Candidate;
import permed.landscape.link.organisation.MatchOutcome;
import permed.landscape.link.organisation.OrganisationRuling;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorRegistry;
import permed.landscape.snapshot.build.BuildProgress.Phase;

/**
 * Decides as which registered organisation each one of the sources counts.
 *
 * <p>A person's ruling comes first, then an id the source gives, then the matcher at its strictest:
 * nobody looks on, many participants are companies no registry holds, and a wrong link adds up the
 * money of two organisations where a missing one only leaves it in two rows.
 */
final class LinkingOrganisations {

  private static final int NAMINGS_BETWEEN_REPORTS = 4_096;

  private final SortedMap<SourceRecordId, Set<Naming>> organisations;
  private final @Nullable RorRegistry registry;
  private final Map<SourceRecordId, OrganisationRuling> rulings = new HashMap<>();
  private final Map<String, OrganisationRuling> rulingsOnNames = new HashMap<>();
  private final Map<Naming, OrganisationLink> links;

  LinkingOrganisations(
      Namings namings,
      RegistryLoading.@Nullable Loaded loaded,
      List<OrganisationRuling> rulings,
      BuildProgress progress) {
    this.organisations = namings.byId();
    this.registry = loaded == null ? null : loaded.registry();
    rulings.forEach(this::take);
    this.links = loaded == null ? Map.of() : match(loaded, progress);
  }

  /** The links by id of the source; without a registry only those that persons made. */
  SortedMap<SourceRecordId, OrganisationLink> links() {
    SortedMap<SourceRecordId, OrganisationLink> all = new TreeMap<>();
    organisations.forEach((id, names) -> link(id, names).ifPresent(link -> all.put(id, link)));
    return all;
  }

  private void take(OrganisationRuling ruling) {
    rulings.put(ruling.organisation(), ruling);
    if (Naming.hasNameOnly(ruling.organisation())) {
      organisations
          .getOrDefault(ruling.organisation(), Set.of())
          .forEach(naming -> rulingsOnNames.put(naming.nameAndCountry(), ruling));
    }
  }

  private Map<Naming, OrganisationLink> match(
      RegistryLoading.Loaded loaded, BuildProgress progress) {
    List<Naming> distinct =
        organisations.values().stream().flatMap(Collection::stream).distinct().toList();
    Map<Naming, OrganisationLink> matched = HashMap.newHashMap(distinct.size());
    for (int from = 0; from < distinct.size(); from += NAMINGS_BETWEEN_REPORTS) {
      progress.report(Phase.AFFILIATE, from, distinct.size());
      int to = Math.min(distinct.size(), from + NAMINGS_BETWEEN_REPORTS);
      List<Naming> some = distinct.subList(from, to);
      List<OrganisationLink> found =
          some.parallelStream().map(naming -> match(naming, loaded)).toList();
      for (int i = 0; i < some.size(); i++) {
        matched.put(some.get(i), found.get(i));
      }
    }
    progress.report(Phase.AFFILIATE, distinct.size(), distinct.size());
    return matched;
  }

  private static OrganisationLink match(Naming naming, RegistryLoading.Loaded loaded) {
    return naming
        .stated()
        .filter(ror -> loaded.registry().find(ror).isEmpty())
        .map(OrganisationLink::stated)
        .orElseGet(() -> OrganisationLink.of(loaded.matcher().match(naming.query())));
  }

  private Optional<OrganisationLink> link(SourceRecordId id, Set<Naming> names) {
    Optional<OrganisationLink> matched =
        registry == null
            ? Optional.empty()
            : Optional.of(joined(names.stream().map(this::link).toList()));
    @Nullable OrganisationRuling ruling = ruling(id, names);
    if (ruling == null) {
      return matched;
    }
    OrganisationLink considered =
        matched.orElseGet(() -> OrganisationLink.none(MatchOutcome.Why.EMPTY, List.of()));
    return Optional.of(OrganisationLink.ruled(ruling, current(ruling.meant()), considered));
  }

  private OrganisationLink link(Naming naming) {
    OrganisationLink link = links.get(naming);
    if (link == null) {
      throw new IllegalStateException("not matched: " + naming);
    }
    return link;
  }

  /** One link of all namings of one id: they may not contradict each other. */
  private static OrganisationLink joined(List<OrganisationLink> each) {
    Map<RorId, OrganisationLink> chosen = new LinkedHashMap<>();
    for (OrganisationLink link : each) {
      if (link.ror() != null) {
        chosen.merge(link.ror(), link, (a, b) -> b.score() > a.score() ? b : a);
      }
    }
    if (chosen.size() == 1) {
      return chosen.values().iterator().next();
    }
    if (chosen.isEmpty()) {
      return each.stream()
          .filter(link -> !link.candidates().isEmpty())
          .findFirst()
          .orElse(each.getFirst());
    }
    List<Candidate> candidates =
        chosen.values().stream().flatMap(link -> link.candidates().stream()).toList();
    return OrganisationLink.none(MatchOutcome.Why.NAMES_DISAGREE, candidates);
  }

  private @Nullable OrganisationRuling ruling(SourceRecordId id, Set<Naming> names) {
    OrganisationRuling own = rulings.get(id);
    if (own != null || !Naming.hasNameOnly(id)) {
      return own;
    }
    return names.stream()
        .map(naming -> rulingsOnNames.get(naming.nameAndCountry()))
        .filter(ruling -> ruling != null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable RorId current(@Nullable RorId meant) {
    return meant == null || registry == null ? meant : registry.findCurrent(meant).orElse(meant);
  }
}
