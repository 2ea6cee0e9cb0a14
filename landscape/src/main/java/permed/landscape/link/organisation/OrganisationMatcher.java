package permed.landscape.link.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import permed.kernel.place.Country;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.organisation.MatchOutcome.Abstained;
import permed.landscape.link.organisation.MatchOutcome.Matched;
import permed.landscape.link.organisation.MatchOutcome.Why;
import permed.landscape.link.ror.ExternalId;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorRecord;
import permed.landscape.link.ror.RorRegistry;

/**
 * Says which organisation of the registry a name or an affiliation means, and why, or abstains.
 *
 * <p>A person's correction comes first, then ids, then names: every name that stands in the text,
 * and names that share rare words with it, are weighed against each other and against none of them.
 * The same input gives the same outcome. Any number of threads may use one matcher.
 */
public final class OrganisationMatcher {

  /** Changes whenever the rules or weights do, so that one can tell what decided. */
  public static final String VERSION = "organisation-matcher-1";

  private static final double CERTAIN = 1;

  private final OrganisationIndex index;
  private final Corrections corrections;
  private final Verdict verdict;

  /** Reads the registry into an index, which takes seconds. */
  public OrganisationMatcher(RorRegistry registry, Corrections corrections, Caution caution) {
    this(new OrganisationIndex(registry), corrections, caution);
  }

  OrganisationMatcher(OrganisationIndex index, Corrections corrections, Caution caution) {
    this.index = index;
    this.corrections = corrections;
    this.verdict = new Verdict(caution);
  }

  /** The same registry with other corrections or caution; costs nothing. */
  public OrganisationMatcher with(Corrections others, Caution caution) {
    return new OrganisationMatcher(index, others, caution);
  }

  public MatchOutcome match(OrganisationQuery query) {
    Optional<Correction> correction = corrections.find(query);
    if (correction.isPresent()) {
      return corrected(correction.get());
    }
    Set<RorId> byId = findByIds(query.ids());
    if (byId.size() == 1) {
      return new Matched(
          byId.iterator().next(), certain(byId.iterator().next(), Level.ID), List.of());
    }
    if (byId.size() > 1) {
      List<Candidate> all = byId.stream().map(id -> certain(id, Level.ID)).toList();
      return new Abstained(Why.CONFLICTING_IDS, all);
    }
    return matchText(query);
  }

  private MatchOutcome matchText(OrganisationQuery query) {
    Affiliation text = read(query);
    if (text.named() == 0) {
      return new Abstained(Why.EMPTY, List.of());
    }
    List<Sighting> sightings =
        new SightingFinder(index.names(), text).group(index.finder().find(text));
    Country country = query.country();
    List<Sighting> possible =
        country == null
            ? sightings
            : sightings.stream()
                .filter(each -> index.organisation(each.organisation()).isIn(country))
                .toList();
    return verdict.on(new Comparison(index, text, possible));
  }

  private Affiliation read(OrganisationQuery query) {
    Country country = query.country();
    String countryName = country == null ? "" : country.name(Locale.ENGLISH);
    String place = query.city() + "; " + countryName;
    return place.length() > 2 ? index.read(query.text(), place) : index.read(query.text());
  }

  private MatchOutcome corrected(Correction correction) {
    RorId meant = correction.meant();
    if (meant == null) {
      return new Abstained(Why.CORRECTED_TO_NONE, List.of());
    }
    RorId current = index.registry().findCurrent(meant).orElse(meant);
    return new Matched(current, certain(current, Level.CORRECTION), List.of());
  }

  private Set<RorId> findByIds(List<SourceRecordId> ids) {
    Set<RorId> found = new LinkedHashSet<>();
    for (SourceRecordId id : ids) {
      Optional<RorId> meant =
          id.source().equals("ror")
              ? RorId.parse(id.localId()).flatMap(index.registry()::findCurrent)
              : ExternalId.of(id).flatMap(index.registry()::find);
      meant.ifPresent(found::add);
    }
    return found;
  }

  private Candidate certain(RorId id, Level level) {
    String name = index.registry().find(id).map(RorRecord::displayName).orElse(id.url());
    return new Candidate(id, name, CERTAIN, List.of(level), List.of());
  }
}
