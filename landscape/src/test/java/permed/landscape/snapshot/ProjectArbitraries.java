package permed.landscape.snapshot;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Description;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;

/** Any project at all: every absent value, several currencies, odd codes, doubled participants. */
public final class ProjectArbitraries {

  private ProjectArbitraries() {}

  /** Up to thirty projects with different ids. */
  public static Arbitrary<List<Project>> corpora() {
    return projects().list().ofMaxSize(30).uniqueElements(Project::id).withoutEdgeCases();
  }

  public static Arbitrary<Project> projects() {
    return Combinators.combine(
            ids(List.of("cordis", "nih"), 200),
            descriptions(),
            timings(),
            participations().list().ofMaxSize(30),
            lines().list().ofMaxSize(4),
            codes(),
            investigators().list().ofMaxSize(2),
            relations().list().ofMaxSize(2))
        .as(Project::new)
        .withoutEdgeCases();
  }

  static Arbitrary<Money> money() {
    Arbitrary<Currency> currencies =
        Arbitraries.of("EUR", "EUR", "EUR", "SEK", "JPY", "KWD").map(Currency::getInstance);
    Arbitrary<Long> minorUnits =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.longs().between(0, 500_000_000_00L)),
            Tuple.of(1, Arbitraries.longs().between(-1000, 0)));
    return Combinators.combine(minorUnits, currencies).as(Money::ofMinor);
  }

  private static Arbitrary<SourceRecordId> ids(List<String> sources, int most) {
    return Combinators.combine(Arbitraries.of(sources), Arbitraries.integers().between(1, most))
        .as((source, number) -> new SourceRecordId(source, Integer.toString(number)));
  }

  private static Arbitrary<Description> descriptions() {
    return Combinators.combine(
            words(),
            texts().list().ofMaxSize(3),
            texts().list().ofMaxSize(2),
            words(),
            words().list().ofMaxSize(2))
        .as(Description::new);
  }

  private static Arbitrary<LocalText> texts() {
    return Combinators.combine(Arbitraries.of("en", "de", "sv", ""), words()).as(LocalText::new);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of("a", "b", "c", " ", "à", "ł", "ß", "𝔘", ";", "\"", "\n")
        .list()
        .ofMaxSize(30)
        .map(letters -> String.join("", letters));
  }

  private static Arbitrary<Timing> timings() {
    return Combinators.combine(
            dates().injectNull(0.2),
            dates().injectNull(0.2),
            dates().injectNull(0.5),
            Arbitraries.of("", "SIGNED", "CLOSED"))
        .as(Timing::new);
  }

  private static Arbitrary<PartialDate> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9999),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 28),
            Arbitraries.integers().between(1, 3))
        .as(
            (year, month, day, parts) ->
                new PartialDate(year, parts > 1 ? month : null, parts > 2 ? day : null));
  }

  private static Arbitrary<Participation> participations() {
    return Combinators.combine(
            organisations(),
            Arbitraries.of(Participation.Role.class),
            Arbitraries.integers().between(0, 50),
            money().injectNull(0.3),
            money().injectNull(0.7),
            money().injectNull(0.7),
            Arbitraries.of(true, false))
        .as(Participation::new);
  }

  private static Arbitrary<Organisation> organisations() {
    return Combinators.combine(
            ids(List.of("pic"), 60),
            ids(List.of("ror", "vat"), 9).list().ofMaxSize(2),
            words(),
            words(),
            Arbitraries.of("SE", "FR", "XK", "GR").map(Country::of).injectNull(0.2),
            words(),
            Arbitraries.of(OrganisationType.class),
            Arbitraries.of(true, false).injectNull(0.3))
        .as(Organisation::new);
  }

  private static Arbitrary<FundingLine> lines() {
    return Combinators.combine(
            Arbitraries.of(
                Funder.EUROPEAN_COMMISSION,
                new Funder("vinnova", "Vinnova", "SE"),
                new Funder("anr", "Agence nationale de la recherche", "FR")),
            money(),
            Arbitraries.of(FundingLine.Kind.class),
            Arbitraries.of(FundingLine.Basis.class),
            periods().injectNull(0.5),
            pointers())
        .as(FundingLine::new);
  }

  private static Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(-1, 999))
        .as(
            (first, days) -> {
              LocalDate start = LocalDate.ofEpochDay(first);
              return days < 0 ? Period.startingOn(start) : Period.of(start, start.plusDays(days));
            });
  }

  private static Arbitrary<Investigator> investigators() {
    return Combinators.combine(words(), Arbitraries.of("", "0000-0000-0000-0001"))
        .as(Investigator::new);
  }

  private static Arbitrary<Relation> relations() {
    return Combinators.combine(
            Arbitraries.of(Relation.Kind.class), ids(List.of("cordis", "doi"), 200))
        .as(Relation::new);
  }

  private static Arbitrary<SourcePointer> pointers() {
    return Combinators.combine(
            words(),
            Arbitraries.longs().between(1, Long.MAX_VALUE).injectNull(0.3),
            words().injectNull(0.5),
            words().injectNull(0.5))
        .as(SourcePointer::new);
  }

  /** Weights of each axis sum to 1. */
  private static Arbitrary<List<CodeAssignment>> codes() {
    Arbitrary<List<List<String>>> nodes =
        Arbitraries.of("1", "2", "33")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .list()
            .ofMaxSize(4)
            .uniqueElements();
    return Combinators.combine(nodes, Arbitraries.of(Taxonomy.class), pointers())
        .as(
            (paths, taxonomy, where) ->
                IntStream.range(0, paths.size())
                    .mapToObj(i -> code(taxonomy, paths.get(i), 1.0 / paths.size(), where))
                    .toList());
  }

  private static CodeAssignment code(
      Taxonomy taxonomy, List<String> path, double weight, SourcePointer where) {
    String code = "/" + String.join("/", path);
    return new CodeAssignment(taxonomy, "2025-03", code, path, weight, "cordis", where);
  }
}
