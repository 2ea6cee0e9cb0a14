package permed.landscape.question;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Deflators;
import permed.kernel.money.ExchangeRates;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Description;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;
import permed.landscape.snapshot.ColumnsBuilder;
import permed.landscape.snapshot.Corpus;
import permed.landscape.text.Analysis;
import permed.landscape.text.ProjectDocuments;

/** Small corpora in memory, real or random, with every kind of gap. */
final class Corpora {

  static final LocalDate DAY = LocalDate.of(2021, 6, 30);

  /** Swedish rates of three years only; no Swiss rate at all. */
  static final ExchangeRates RATES =
      ExchangeRates.readEcb(new StringReader(dailyRates()), "rates of the test");

  /** Prices in France are known of these years only, of the European Union of more. */
  static final Deflators DEFLATORS =
      Deflators.read(
          new StringReader(
              """
              Country Code,Year,Inflation
              EUU,2018,1.5
              EUU,2019,2
              EUU,2020,1.25
              EUU,2021,2.75
              EUU,2022,5
              SWE,2019,3
              SWE,2020,1
              SWE,2021,2
              """),
          "deflators of the test");

  private static final SourcePointer ROW = SourcePointer.of("project.csv", 2);

  private static final List<Funder> FUNDERS =
      List.of(
          Funder.EUROPEAN_COMMISSION,
          new Funder("vr", "Vetenskapsrådet", "SE"),
          new Funder("anr", "Agence nationale", "FR"));

  private Corpora() {}

  static Corpus corpus(List<Project> projects) {
    ColumnsBuilder columns = new ColumnsBuilder();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(Analysis.analyzer()))) {
      for (int ordinal = 0; ordinal < projects.size(); ordinal++) {
        columns.add(projects.get(ordinal));
        writer.addDocument(ProjectDocuments.document(projects.get(ordinal), ordinal));
      }
      writer.forceMerge(1);
      writer.commit();
      return new Corpus(
          "snapshot",
          DAY,
          columns.build(),
          new IndexSearcher(DirectoryReader.open(directory)),
          RATES,
          DEFLATORS,
          Map.of("ec", "EU", "vr", "SE", "anr", "FR"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Arbitrary<List<Project>> projects() {
    Arbitrary<List<Parts>> parts =
        Combinators.combine(timings(), participations(), lines(), codes(), words())
            .as(Parts::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(12);
    return parts
        .map(
            all ->
                IntStream.range(0, all.size())
                    .mapToObj(i -> all.get(i).project(Integer.toString(i)))
                    .toList())
        .withoutEdgeCases();
  }

  private record Parts(
      Timing timing,
      List<Participation> participations,
      List<FundingLine> lines,
      List<CodeAssignment> codes,
      String words) {

    Project project(String id) {
      Description description =
          new Description(
              "P" + id,
              List.of(new LocalText("en", words)),
              List.of(new LocalText("en", "On " + words + " in summary")),
              "",
              List.of());
      return new Project(
          new SourceRecordId("test", id), description, timing, participations, lines, codes);
    }
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of("genomics", "cancer", "data", "Ärzte")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(words -> String.join(" ", words));
  }

  private static Arbitrary<Timing> timings() {
    return Combinators.combine(
            dates(2018, 2022).injectNull(0.15),
            dates(2020, 2025).injectNull(0.15),
            dates(2018, 2020).injectNull(0.6))
        .as((start, end, signed) -> new Timing(start, end, signed, ""));
  }

  private static Arbitrary<PartialDate> dates(int first, int last) {
    return Combinators.combine(
            Arbitraries.integers().between(first, last),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 28),
            Arbitraries.integers().between(1, 3))
        .as(
            (year, month, day, parts) ->
                new PartialDate(year, parts > 1 ? month : null, parts > 2 ? day : null));
  }

  private static Arbitrary<List<FundingLine>> lines() {
    return Combinators.combine(
            Arbitraries.of(FUNDERS),
            money(List.of("EUR", "EUR", "SEK", "CHF")),
            periods().injectNull(0.5))
        .as(
            (payer, amount, period) ->
                new FundingLine(
                    payer, amount, FundingLine.Kind.AWARDED, FundingLine.Basis.STATED, period, ROW))
        .list()
        .ofMaxSize(4);
  }

  /** Fiscal years, odd stretches before, in and after the projects' own days, and open ones. */
  private static Arbitrary<Period> periods() {
    Arbitrary<Integer> starts =
        Arbitraries.integers()
            .between(
                (int) LocalDate.of(2016, 1, 1).toEpochDay(),
                (int) LocalDate.of(2027, 6, 1).toEpochDay());
    return Arbitraries.oneOf(
        Arbitraries.integers().between(2017, 2021).map(Period::ofYear),
        Combinators.combine(starts, Arbitraries.integers().between(0, 900))
            .as(
                (start, days) ->
                    Period.of(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(start + days))),
        starts.map(start -> Period.startingOn(LocalDate.ofEpochDay(start))));
  }

  private static Arbitrary<Money> money(List<String> currencies) {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(0, 500_000_00)),
                Tuple.of(1, Arbitraries.longs().between(-100_00, 0))),
            Arbitraries.of(currencies).map(Currency::getInstance))
        .as(Money::ofMinor);
  }

  private static Arbitrary<List<Participation>> participations() {
    return Combinators.combine(
            organisations(),
            Arbitraries.of(Participation.Role.COORDINATOR, Participation.Role.PARTICIPANT),
            money(List.of("EUR", "EUR", "EUR", "EUR", "SEK")).injectNull(0.3))
        .as(
            (organisation, role, contribution) ->
                new Participation(organisation, role, 1, contribution, null, null, false))
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<Organisation> organisations() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d"),
            Arbitraries.of("SE", "FR", "GR").map(Country::of).injectNull(0.2),
            Arbitraries.of(OrganisationType.RESEARCH, OrganisationType.UNKNOWN))
        .as(
            (id, country, type) ->
                new Organisation(
                    new SourceRecordId("pic", id), "Org " + id, "", country, "", type, null));
  }

  /** Weights of each axis sum to 1. */
  private static Arbitrary<List<CodeAssignment>> codes() {
    Arbitrary<List<String>> nodes =
        Arbitraries.of("/1", "/1/2", "/1/2/3", "/1/4", "/5", "/5/6")
            .list()
            .ofMaxSize(4)
            .uniqueElements();
    return Combinators.combine(nodes, Arbitraries.of("T-1", "T-2").injectNull(0.3))
        .as(
            (codes, topic) -> {
              List<CodeAssignment> all = new ArrayList<>();
              codes.forEach(code -> all.add(node(code, 1.0 / codes.size())));
              if (topic != null) {
                all.add(
                    new CodeAssignment(Taxonomy.TOPIC, "1", topic, List.of(topic), 1, "test", ROW));
              }
              return all;
            });
  }

  private static CodeAssignment node(String code, double weight) {
    List<String> path = List.of(code.substring(1).split("/"));
    return new CodeAssignment(Taxonomy.EUROSCIVOC, "1", code, path, weight, "test", ROW);
  }

  private static String dailyRates() {
    StringBuilder csv = new StringBuilder("Date,SEK\n");
    LocalDate day = LocalDate.of(2018, 1, 1);
    for (; day.getYear() < 2021; day = day.plusDays(1)) {
      csv.append(day).append(",10.").append(day.getDayOfYear() % 89 + 10).append('\n');
    }
    return csv.toString();
  }
}
