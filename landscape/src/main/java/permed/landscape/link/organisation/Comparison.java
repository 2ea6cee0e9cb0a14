package permed.landscape.link.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The organisations sighted in one text, weighed against each other and against none of them. */
final class Comparison {

  private static final int REASONS = 12;

  private final OrganisationIndex index;
  private final List<Sighting> sightings;
  private final List<SignalValues> signals;
  private final double[] probabilities;

  Comparison(OrganisationIndex index, Affiliation text, List<Sighting> sightings) {
    this.index = index;
    this.sightings = sightings;
    SignalReader reader = new SignalReader(index, text, sightings);
    this.signals = sightings.stream().map(reader::read).toList();
    this.probabilities = probabilities(signals);
  }

  boolean isEmpty() {
    return sightings.isEmpty();
  }

  /** How likely it is that any of them is meant. */
  double probabilityOfAny() {
    double sum = 0;
    for (double each : probabilities) {
      sum += each;
    }
    return sum;
  }

  /** The likeliest, best first, ties by id. */
  List<Candidate> best(int most) {
    return IntStream.range(0, sightings.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -probabilities[i])
                .thenComparing(i -> index.organisation(sightings.get(i).organisation()).id()))
        .limit(most)
        .map(this::candidate)
        .toList();
  }

  private Candidate candidate(int i) {
    Sighting sighting = sightings.get(i);
    IndexedOrganisation owner = index.organisation(sighting.organisation());
    return new Candidate(
        owner.id(),
        owner.record().displayName(),
        probabilities[i],
        List.copyOf(levels(sighting, signals.get(i))),
        reasons(signals.get(i)));
  }

  private Set<Level> levels(Sighting sighting, SignalValues values) {
    Set<Level> levels = EnumSet.of(nameLevel(sighting.best(), values));
    addIf(levels, Level.ACRONYM, hasAcronym(sighting));
    addIf(levels, Level.COUNTRY, values.isGiven(Signal.COUNTRY_AGREES));
    addIf(levels, Level.REGION, values.isGiven(Signal.REGION_AGREES));
    addIf(
        levels,
        Level.CITY,
        values.isGiven(Signal.CITY_AGREES) || values.isGiven(Signal.CITY_IN_NAME));
    addIf(
        levels,
        Level.FAMILY,
        values.isGiven(Signal.PARENT_NAMED) || values.isGiven(Signal.CHILD_NAMED));
    return levels;
  }

  private Level nameLevel(Hit hit, SignalValues values) {
    if (!hit.isPhrase()) {
      return Level.WORDS;
    }
    return switch (index.names().kind(hit.name())) {
      case FULL, BARE -> values.isGiven(Signal.LITERAL) ? Level.EXACT_NAME : Level.NAME;
      case ALIAS, FORMER -> Level.ALIAS;
      case ACRONYM -> Level.ACRONYM;
    };
  }

  private boolean hasAcronym(Sighting sighting) {
    return sighting.hits().stream()
        .anyMatch(hit -> index.names().kind(hit.name()) == NameKind.ACRONYM);
  }

  private static void addIf(Set<Level> levels, Level level, boolean agreed) {
    if (agreed) {
      levels.add(level);
    }
  }

  private static List<Reason> reasons(SignalValues values) {
    List<Reason> reasons = new ArrayList<>();
    for (Signal signal : Signal.values()) {
      double logits = values.get(signal) * signal.weight();
      if (logits != 0) {
        reasons.add(new Reason(signal.meaning(), logits));
      }
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.logits())));
    return reasons.stream().limit(REASONS).toList();
  }

  /** Each against all others and against none, whose logits are 0: a softmax. */
  private static double[] probabilities(List<SignalValues> signals) {
    double[] shares = new double[signals.size()];
    double highest = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = signals.get(i).logits();
      highest = Math.max(highest, shares[i]);
    }
    double sum = Math.exp(-highest);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - highest);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
