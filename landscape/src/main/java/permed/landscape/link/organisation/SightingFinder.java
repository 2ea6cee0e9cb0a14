package permed.landscape.link.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups the hits of a text by organisation and picks the best hit of each. */
final class SightingFinder {

  private final NameIndex names;
  private final Affiliation text;

  SightingFinder(NameIndex names, Affiliation text) {
    this.names = names;
    this.text = text;
  }

  List<Sighting> group(List<Hit> hits) {
    Map<Integer, List<Hit>> byOrganisation = new LinkedHashMap<>();
    for (Hit hit : hits) {
      byOrganisation
          .computeIfAbsent(names.organisation(hit.name()), fresh -> new ArrayList<>())
          .add(hit);
    }
    List<Sighting> sightings = new ArrayList<>();
    byOrganisation.forEach(
        (organisation, own) -> {
          own.sort(Comparator.comparingDouble(this::strength).reversed());
          sightings.add(new Sighting(organisation, own.getFirst(), List.copyOf(own)));
        });
    return sightings;
  }

  /** By weight of the words found; an acronym counts little, a half name by half. */
  private double strength(Hit hit) {
    double found = 0;
    if (hit.isPhrase()) {
      for (int i = hit.from(); i < hit.to(); i++) {
        found += text.weight(i);
      }
      found *= 1.5;
      found += text.startsSegment(hit.from()) && text.endsSegment(hit.to()) ? 5 : 0;
    } else {
      for (int i = hit.from(); i < hit.to(); i++) {
        found += text.weight(i);
      }
      found *= hit.textCovered() * hit.nameCovered();
    }
    return switch (names.kind(hit.name())) {
      case FULL, BARE -> found + 1;
      case ALIAS, FORMER -> found;
      case ACRONYM -> found * 0.4;
    };
  }
}
