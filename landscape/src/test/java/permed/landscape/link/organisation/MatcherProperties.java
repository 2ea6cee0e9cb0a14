package permed.landscape.link.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import permed.kernel.place.Country;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorName;
import permed.landscape.link.ror.RorPlace;
import permed.landscape.link.ror.RorRecord;
import permed.landscape.link.ror.RorRegistry;

class MatcherProperties {

  @Property(tries = 200)
  void neverFailsWhateverTheText(@ForAll String text) {
    assertThat(matcher("Universiteit Veldhaven").match(OrganisationQuery.of(text))).isNotNull();
  }

  @Property(tries = 200)
  void capitalsAndBlanksDoNotMatter(
      @ForAll @AlphaChars @StringLength(min = 7, max = 12) String name) {
    OrganisationMatcher matcher = matcher("University of " + name);

    MatchOutcome plain = matcher.match(OrganisationQuery.of("university of " + name));
    MatchOutcome loud =
        matcher.match(OrganisationQuery.of(("UNIVERSITE DE " + name).toUpperCase(Locale.ROOT)));

    assertThat(plain).isInstanceOf(MatchOutcome.Matched.class);
    assertThat(loud).isInstanceOf(MatchOutcome.Matched.class);
  }

  @Property
  void mapKeepsTheLastValueOfEveryKey(
      @ForAll @Size(max = 3000) List<@LongRange(min = 1, max = 900) Long> keys) {
    LongIntMap map = new LongIntMap();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i) << 32 | keys.get(i), i + 1);
      expected.put(keys.get(i), i + 1);
    }

    assertThat(map.size()).isEqualTo(expected.size());
    expected.forEach((key, value) -> assertThat(map.get(key << 32 | key)).isEqualTo(value));
    assertThat(map.get(901)).isZero();
  }

  @Property
  void sharedWeightsAddUpAndTheBestComeFirst(
      @ForAll @Size(min = 1, max = 200) List<@IntRange(min = 1, max = 40) Integer> names) {
    SharedWeights shared = new SharedWeights(names.size());
    Map<Integer, Integer> counts = new HashMap<>();
    for (int name : names) {
      shared.add(name, 1);
      counts.merge(name, 1, Integer::sum);
    }

    List<Integer> best = shared.best(5, 0, name -> 1);

    assertThat(best)
        .isEqualTo(
            counts.entrySet().stream()
                .sorted(
                    Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(5)
                .map(Map.Entry::getKey)
                .toList());
  }

  private static OrganisationMatcher matcher(String name) {
    RorRecord only =
        new RorRecord(
            new RorId("0mvj9r046"),
            RorRecord.Status.ACTIVE,
            Set.of("education"),
            List.of(RorName.of(name, "", RorName.Kind.DISPLAY)),
            List.of(new RorPlace("Elsewhere", "", Country.of("NL"))),
            List.of(),
            List.of());
    return new OrganisationMatcher(
        RorRegistry.of(List.of(only)), Corrections.none(), Caution.USUAL);
  }
}
