package permed.landscape.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Counting;

/**
 * Turns a project into the document that is searched: the fields of the query language, and what a
 * result list shows.
 *
 * <p>The document of the project with ordinal {@code p} must get the number {@code p}: add the
 * documents in order, or set {@link #order()} as the index sort, and end in one segment. The whole
 * record is not in it.
 */
public final class ProjectDocuments {

  /** Doc value that holds the project's ordinal. */
  public static final String ORDINAL = "ordinal";

  static final String CARD = "card";
  static final String TITLE_ORDER = "titleorder";

  private static final int TITLE_ORDER_LENGTH = 100;

  private ProjectDocuments() {}

  /** The order documents have to have in the index. */
  public static Sort order() {
    return new Sort(new SortField(ORDINAL, SortField.Type.INT));
  }

  /** The document of a project only one record tells of; see {@link #document(Award, int)}. */
  public static Document document(Project project, int ordinal) {
    return document(Award.of(project), ordinal);
  }

  /**
   * The document of one award; to be written with {@link Analysis#analyzer()}. It is found by the
   * words, ids and organisations of every record, and shown as they are merged.
   */
  public static Document document(Award award, int ordinal) {
    Project project = award.merged();
    Document document = new Document();
    document.add(new NumericDocValuesField(ORDINAL, ordinal));
    document.add(new BinaryDocValuesField(CARD, HitCard.of(award).toBytes()));
    document.add(new SortedDocValuesField(TITLE_ORDER, new BytesRef(titleOrder(project))));
    addTexts(document, award.records());
    addIdentity(document, award.records());
    addCodes(document, project);
    addParticipants(document, award);
    addMoney(document, award);
    addTiming(document, project);
    return document;
  }

  private static void addTexts(Document document, List<Project> records) {
    Set<String> languages = new LinkedHashSet<>();
    distinct(records, record -> List.of(record.description().acronym()))
        .forEach(acronym -> addText(document, QueryField.ACRONYM, acronym));
    for (LocalText title : distinct(records, record -> record.description().titles())) {
      addText(document, QueryField.TITLE, title.text());
      languages.add(title.language());
    }
    for (LocalText text : distinct(records, record -> record.description().abstracts())) {
      addText(document, QueryField.ABSTRACT, text.text());
      if (!text.text().isBlank()) {
        // A field that is only stored here and indexed elsewhere is refused by the index.
        document.add(new StoredField(QueryField.ABSTRACT.id(), text.text()));
      }
      languages.add(text.language());
    }
    addExact(document, QueryField.LANGUAGE, languages);
  }

  private static String titleOrder(Project project) {
    String title = Analysis.exact(project.description().title());
    return title.length() > TITLE_ORDER_LENGTH ? title.substring(0, TITLE_ORDER_LENGTH) : title;
  }

  private static void addIdentity(Document document, List<Project> records) {
    addExact(
        document,
        QueryField.ID,
        distinct(records, record -> List.of(record.id().toString(), record.id().localId())));
    addExact(
        document, QueryField.DOI, distinct(records, record -> List.of(record.description().doi())));
  }

  private static <T> Set<T> distinct(List<Project> records, Function<Project, List<T>> values) {
    Set<T> distinct = new LinkedHashSet<>();
    records.forEach(record -> distinct.addAll(values.apply(record)));
    return distinct;
  }

  private static void addCodes(Document document, Project project) {
    for (CodeAssignment code : project.codes()) {
      switch (code.taxonomy()) {
        case TOPIC -> addTopic(document, code);
        case EUROSCIVOC -> addNode(document, code);
        case CALL -> addCode(document, QueryField.CALL, code);
        case PROGRAMME -> addCode(document, QueryField.PROGRAMME, code);
        case FRAMEWORK -> addCode(document, QueryField.FRAMEWORK, code);
        case SCHEME -> addCode(document, QueryField.SCHEME, code);
      }
    }
  }

  private static void addTopic(Document document, CodeAssignment topic) {
    addText(document, QueryField.TOPIC, topic.code());
    if (!topic.label().equals(topic.code())) {
      addText(document, QueryField.TOPIC, topic.label());
    }
    addTerm(document, QueryField.TOPIC_CODE, topic.code());
  }

  private static void addNode(Document document, CodeAssignment code) {
    addExact(document, QueryField.EUROSCIVOC, code.path());
    addExact(document, QueryField.EUROSCIVOC, codesAbove(code.code()));
  }

  /** A code such as {@code /25/67/2863} names all its ancestors; any other only itself. */
  private static List<String> codesAbove(String code) {
    Set<String> codes = new LinkedHashSet<>(List.of(code));
    for (int slash = code.lastIndexOf('/'); slash > 0; slash = code.lastIndexOf('/', slash - 1)) {
      codes.add(code.substring(0, slash));
    }
    return List.copyOf(codes);
  }

  private static void addCode(Document document, QueryField field, CodeAssignment code) {
    addExact(document, field, new LinkedHashSet<>(List.of(code.code(), code.label())));
  }

  private static void addParticipants(Document document, Award award) {
    Set<String> names = new LinkedHashSet<>();
    for (Project record : award.records()) {
      for (Participation participation : record.participations()) {
        names.add(participation.organisation().name());
        names.add(participation.organisation().shortName());
      }
    }
    names.forEach(name -> addText(document, QueryField.ORG, name));
    Set<String> countries = new LinkedHashSet<>();
    for (Participation participation : award.merged().participations()) {
      Organisation organisation = participation.organisation();
      if (organisation.country() != null) {
        countries.add(organisation.country().code());
      }
    }
    addExact(document, QueryField.COUNTRY, countries);
    addExact(document, QueryField.LEADCOUNTRY, List.of(HitCard.of(award).leadCountry()));
  }

  private static void addMoney(Document document, Award award) {
    Map<String, Long> units = new TreeMap<>();
    Set<String> payers = new LinkedHashSet<>();
    for (Counting.Verdict verdict : award.lines()) {
      FundingLine line = verdict.line();
      if (verdict.counts()) {
        long whole = line.amount().amount().longValue();
        units.merge(line.amount().currency().getCurrencyCode(), whole, Long::sum);
      }
      payers.add(line.payer().id());
      payers.add(line.payer().name());
    }
    units.values().forEach(sum -> document.add(new LongPoint(QueryField.AMOUNT.id(), sum)));
    addExact(document, QueryField.FUNDER, payers);
  }

  private static void addTiming(Document document, Project project) {
    PartialDate start = project.timing().start();
    PartialDate end = project.timing().end();
    if (start != null) {
      document.add(new IntPoint(QueryField.YEAR.id(), start.year()));
      addDay(document, QueryField.START, start.earliest().toEpochDay());
    }
    if (end != null) {
      addDay(document, QueryField.END, end.latest().toEpochDay());
    }
  }

  private static void addDay(Document document, QueryField field, long epochDay) {
    document.add(new IntPoint(field.id(), Math.toIntExact(epochDay)));
  }

  private static void addText(Document document, QueryField field, String text) {
    if (!text.isBlank()) {
      document.add(new TextField(field.id(), text, Field.Store.NO));
    }
  }

  private static void addExact(Document document, QueryField field, Collection<String> values) {
    values.forEach(value -> addTerm(document, field.id(), value));
  }

  private static void addTerm(Document document, String field, String value) {
    if (!value.isBlank()) {
      document.add(new StringField(field, Analysis.exact(value), Field.Store.NO));
    }
  }
}
