package permed.landscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
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

class SearchTest {

  private static final SourcePointer ROW = SourcePointer.of("project.csv", 2);

  private static IndexSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(Analysis.analyzer());
    config.setIndexSort(ProjectDocuments.order());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.addDocument(ProjectDocuments.document(second(), 1));
      writer.addDocument(ProjectDocuments.document(first(), 0));
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "biomarker | 0",
        "biomarkers | 0",
        "BIOMARKERS* | 0",
        "biomarkesr~ | 0",
        "multi-omics | 0",
        "'\"multi omics\"' | 0",
        "multi omics | 0",
        "multi-omi* | 0",
        "AIDS | 1",
        "aid | ''",
        "Fruhe | 1",
        "früherkennung | 1",
        "Αλτσχάιμερ | 1",
        "αλτσχαιμερ | 1",
        "analyse | 1",
        "prevention* | ''",
        "-biomarker | 1",
        "NOT biomarker NOT aids | ''",
        "* | 0 1",
        "'!!!' | ''",
        "'biomarker &' | 0",
        "101 | 0",
        "id:101 | 0",
        "id:CORDIS:101 | ''",
        "id:one:101 | 0",
        "10.9999/101 | 0",
        "doi:10.9999/101 | 0",
        "org:inserm | 0",
        "inserm | ''",
        "country:EL | 1",
        "country:gr | 1",
        "country:Greece | 1",
        "leadcountry:FR | 0",
        "country:(FR OR GR) | 0 1",
        "topic:SC1-PM-10-2017 | 0",
        "topic:SC1-PM* | 0",
        "topic:genomes | 0",
        "call:h2020-sc1* | 0",
        "scheme:ria | 0",
        "funder:ec | 0 1",
        "funder:\"european commission\" | 0 1",
        "euroscivoc:\"natural sciences\" | 0",
        "euroscivoc:/23 | 0",
        "euroscivoc:/2 | ''",
        "year:2017 | 0",
        "year:[2018 TO *] | 1",
        "start:2017 | 0",
        "start:>2017 | 1",
        "end:<=2020-12-31 | 0",
        "end:* | 0",
        "amount:>=1500 | 0",
        "amount:{1500 TO 1600] | ''",
        "language:de | 1",
        "topic:* | 0",
        "'\"omics biomarkers\"~3' | 0",
        "'\"omics biomarkers\"' | ''"
      })
  void finds(String query, String expected) throws IOException {
    assertThat(found(query)).isEqualTo(expected);
  }

  @Test
  void keepsACardForTheResultList() throws IOException {
    HitCard card = new Cards(searcher.getIndexReader()).card(0);

    assertThat(card)
        .isEqualTo(
            new HitCard(
                new SourceRecordId("one", "101"),
                "OMIX",
                "Multi-omics to find biomarkers",
                "en",
                "Institut",
                "FR",
                List.of("European Commission")));
  }

  @Test
  void marksTheWordsFoundInTheAbstract() throws IOException {
    Highlighter highlighter =
        ((ParsedQuery.Valid) QueryText.parse("cohort stratif*")).highlighter();

    String text = new Cards(searcher.getIndexReader()).texts(0);

    assertThat(highlighter.excerpt("OMIX", text))
        .contains("\u0002cohorts\u0003")
        .contains("\u0002Stratified\u0003")
        .hasSizeLessThanOrEqualTo(204);
  }

  @Test
  void marksNothingThatTheHeadingShows() {
    Highlighter highlighter = ((ParsedQuery.Valid) QueryText.parse("omics")).highlighter();

    assertThat(highlighter.excerpt("Multi-omics", "About omics")).isEmpty();
    assertThat(highlighter.excerpt("Other", "About omics")).isEqualTo("About \u0002omics\u0003");
  }

  private static String found(String query) throws IOException {
    ParsedQuery.Valid valid = (ParsedQuery.Valid) QueryText.parse(query);
    List<String> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(valid.lucene(), 10).scoreDocs) {
      found.add(Integer.toString(hit.doc));
    }
    return String.join(" ", found.stream().sorted().toList());
  }

  private static Project first() {
    return new Project(
        new SourceRecordId("one", "101"),
        new Description(
            "OMIX",
            List.of(new LocalText("en", "Multi-omics to find biomarkers")),
            List.of(
                new LocalText(
                    "en",
                    "Words that say nothing. ".repeat(30)
                        + "Stratified medicine is tested in large cohorts. "
                        + "More words that say nothing. ".repeat(30))),
            "10.9999/101",
            List.of()),
        new Timing(PartialDate.of(2017, 1, 1), PartialDate.of(2020), null, ""),
        List.of(participation("Institut", "INSERM", "FR", Participation.Role.COORDINATOR)),
        List.of(line("1500.75")),
        List.of(
            code(Taxonomy.TOPIC, "SC1-PM-10-2017", "Reading genomes"),
            code(Taxonomy.CALL, "H2020-SC1-2017-A", "H2020-SC1-2017-A"),
            code(Taxonomy.SCHEME, "RIA", "Research"),
            new CodeAssignment(
                Taxonomy.EUROSCIVOC,
                "1",
                "/23/47",
                List.of("natural sciences", "biology"),
                1,
                "one",
                ROW)));
  }

  private static Project second() {
    return new Project(
        new SourceRecordId("two", "7"),
        new Description(
            "",
            List.of(
                new LocalText("de", "AIDS: fru\u0308he Früherkennung"),
                new LocalText("fr", "L'analyse"),
                new LocalText("el", "Νόσος Αλτσχάιμερ")),
            List.of(),
            "",
            List.of()),
        new Timing(PartialDate.of(2018, 5), null, null, ""),
        List.of(participation("Other", "", "GR", Participation.Role.PARTICIPANT)),
        List.of(line("12")),
        List.of());
  }

  private static Participation participation(
      String name, String shortName, String country, Participation.Role role) {
    Organisation organisation =
        new Organisation(
            new SourceRecordId("one", name),
            name,
            shortName,
            Country.of(country),
            "",
            OrganisationType.RESEARCH,
            null);
    return new Participation(organisation, role, 1, null, null, null, false);
  }

  private static FundingLine line(String amount) {
    return new FundingLine(
        Funder.EUROPEAN_COMMISSION,
        Money.of(amount, Currency.getInstance("EUR")),
        FundingLine.Kind.AWARDED,
        FundingLine.Basis.STATED,
        ROW);
  }

  private static CodeAssignment code(Taxonomy taxonomy, String code, String label) {
    return new CodeAssignment(taxonomy, "1", code, List.of(label), 1, "one", ROW);
  }
}
