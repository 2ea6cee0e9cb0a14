package permed.landscape.link.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

class LinkingProperties {

  @Provide
  Arbitrary<List<Project>> corpora() {
    Arbitrary<String> ids =
        Combinators.combine(Arbitraries.of("a", "b", "c"), Arbitraries.integers().between(1, 9))
            .as((source, number) -> source + ":" + number);
    Arbitrary<String> titles =
        Arbitraries.of("slow", "fast", "wax", "rope", "combustion", "halls", "bees", "of")
            .list()
            .ofMinSize(2)
            .ofMaxSize(5)
            .map(words -> String.join(" ", words));
    Arbitrary<String> days = Arbitraries.of("2019-01-01", "2019-01-20", "2020-06-01", "2024-01-01");
    return Combinators.combine(ids, titles, Arbitraries.of("", "WAX", "BEE"), days)
        .as(
            (id, title, acronym, day) ->
                Told.by(id).title(title).acronym(acronym).from(day).project())
        .list()
        .ofMaxSize(20)
        .uniqueElements(Project::id);
  }

  @Property(tries = 300)
  void doesNotDependOnTheOrder(@ForAll("corpora") List<Project> records, @ForAll Random random) {
    List<Project> mixed = new ArrayList<>(records);
    Collections.shuffle(mixed, random);

    assertThat(link(mixed)).isEqualTo(link(records));
  }

  @Property(tries = 300)
  void putsARecordIntoOneAwardAndTwoOfARegisterIntoTwo(@ForAll("corpora") List<Project> records) {
    Set<SourceRecordId> seen = new HashSet<>();

    for (SameAward award : link(records).awards()) {
      assertThat(award.records()).hasSizeGreaterThan(1).noneMatch(seen::contains);
      assertThat(award.records().stream().map(SourceRecordId::source)).doesNotHaveDuplicates();
      assertThat(award.bonds()).hasSize(award.records().size() - 1);
      seen.addAll(award.records());
    }
  }

  @Property(tries = 100)
  void asksNobodyAboutWhatWasRuled(@ForAll("corpora") List<Project> records) {
    List<Ruling> rulings =
        link(records).doubts().stream()
            .map(
                doubt ->
                    new Ruling(
                        doubt.one(),
                        doubt.other(),
                        false,
                        "person:1",
                        "no",
                        LocalDate.of(2026, 3, 31)))
            .toList();

    List<Links.Doubt> left = link(records, rulings).doubts();

    assertThat(left)
        .noneMatch(
            doubt ->
                rulings.stream()
                    .anyMatch(
                        ruling ->
                            ruling.one().equals(doubt.one())
                                && ruling.other().equals(doubt.other())));
  }

  private static Links link(List<Project> records) {
    return link(records, List.of());
  }

  private static Links link(List<Project> records, List<Ruling> rulings) {
    Linking linking = new Linking();
    records.forEach(linking::add);
    return linking.link(rulings);
  }
}
