package permed.landscape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;

/**
 * Turns a query tree into a query of the index. Text without a single letter or digit asks for
 * nothing: it is left out of a list of conditions, and alone it finds nothing.
 */
final class QueryTranslator {

  private static final float TITLE_WEIGHT = 3;
  private static final float ACRONYM_WEIGHT = 4;
  private static final float TIE = 0.3f;
  private static final float IDENTITY_WEIGHT = 20;

  private QueryTranslator() {}

  static Query translate(QueryNode query) {
    return find(query).orElseGet(() -> new MatchNoDocsQuery("nothing to look for"));
  }

  private static Optional<Query> find(QueryNode query) {
    return switch (query) {
      case QueryNode.Everything everything -> Optional.of(new MatchAllDocsQuery());
      case QueryNode.Text text -> text(text);
      case QueryNode.Prefix prefix -> prefix(prefix);
      case QueryNode.Fuzzy fuzzy -> fuzzy(fuzzy);
      case QueryNode.Present present -> Optional.of(present(present.field()));
      case QueryNode.Range range -> Optional.of(range(range));
      case QueryNode.Not not -> find(not.node()).map(QueryTranslator::allBut);
      case QueryNode.All all -> all(all.nodes());
      case QueryNode.Any any -> any(any.nodes());
    };
  }

  private static Query allBut(Query query) {
    return new BooleanQuery.Builder()
        .add(new MatchAllDocsQuery(), Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  private static Optional<Query> all(List<QueryNode> nodes) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean found = false;
    boolean positive = false;
    for (QueryNode node : nodes) {
      boolean negated = node instanceof QueryNode.Not;
      Optional<Query> query = find(node instanceof QueryNode.Not not ? not.node() : node);
      query.ifPresent(part -> all.add(part, negated ? Occur.MUST_NOT : Occur.MUST));
      found |= query.isPresent();
      positive |= query.isPresent() && !negated;
    }
    if (found && !positive) {
      all.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    return found ? Optional.of(all.build()) : Optional.empty();
  }

  private static Optional<Query> any(List<QueryNode> nodes) {
    List<Query> queries =
        nodes.stream().map(QueryTranslator::find).flatMap(Optional::stream).toList();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return queries.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  private static Optional<Query> text(QueryNode.Text text) {
    QueryField field = text.field();
    if (field == null) {
      return byDefault(QueryField.DEFAULTS.stream().map(each -> words(each, text)), text.text());
    }
    if (!field.isText()) {
      return Optional.of(exactly(field.id(), exact(field, text.text())));
    }
    Optional<Query> words = words(field, text);
    return field == QueryField.TOPIC && words.isPresent()
        ? Optional.of(either(words.get(), exactly(QueryField.TOPIC_CODE, text.text())))
        : words;
  }

  private static Optional<Query> byDefault(Stream<Optional<Query>> fields, String text) {
    List<Query> queries = new ArrayList<>(fields.flatMap(Optional::stream).toList());
    if (queries.isEmpty()) {
      return Optional.empty();
    }
    queries.addAll(identity(text));
    return Optional.of(new DisjunctionMaxQuery(queries, TIE));
  }

  /** A record's own id or DOI, when the text looks like one. */
  private static List<Query> identity(String text) {
    String value = Analysis.exact(text);
    boolean plausible = value.chars().anyMatch(Character::isDigit) && value.indexOf(' ') < 0;
    if (!plausible) {
      return List.of();
    }
    String field = value.startsWith("10.") && value.indexOf('/') > 0 ? "doi" : "id";
    return List.of(new BoostQuery(exactly(field, value), IDENTITY_WEIGHT));
  }

  private static Optional<Query> words(QueryField field, QueryNode.Text text) {
    List<Words.Word> words = Words.in(text.text());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.size() == 1) {
      Term term = new Term(field.id(), words.getFirst().term());
      return Optional.of(weighted(field, new TermQuery(term)));
    }
    return Optional.of(weighted(field, phrase(field, words, text.slop())));
  }

  private static Query phrase(QueryField field, List<Words.Word> words, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    words.forEach(word -> phrase.add(new Term(field.id(), word.term()), word.place()));
    return phrase.build();
  }

  private static Optional<Query> prefix(QueryNode.Prefix prefix) {
    QueryField field = prefix.field();
    if (field == null) {
      return byDefault(
          QueryField.DEFAULTS.stream().map(each -> wordsFrom(each, prefix.text())), "");
    }
    String start = exact(field, prefix.text());
    if (!field.isText()) {
      return Optional.of(new PrefixQuery(new Term(field.id(), start)));
    }
    Optional<Query> words = wordsFrom(field, prefix.text());
    return field == QueryField.TOPIC && words.isPresent()
        ? Optional.of(either(words.get(), new PrefixQuery(new Term(QueryField.TOPIC_CODE, start))))
        : words;
  }

  /**
   * Words that begin so. The singular counts too, since the index knows no plural; of several
   * words, as in {@code multi-omi*}, the last is the beginning and those before stand beside it
   * somewhere.
   */
  private static Optional<Query> wordsFrom(QueryField field, String text) {
    List<Words.Word> words = Words.in(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Words.Word last = words.getLast();
    String start = Folding.fold(text.substring(last.start(), last.end()));
    Query ending = new PrefixQuery(new Term(field.id(), start));
    if (!last.term().equals(start)) {
      ending = either(ending, exactly(field.id(), last.term()));
    }
    if (words.size() == 1) {
      return Optional.of(weighted(field, ending));
    }
    Query before = phrase(field, words.subList(0, words.size() - 1), 0);
    BooleanQuery both =
        new BooleanQuery.Builder().add(before, Occur.MUST).add(ending, Occur.MUST).build();
    return Optional.of(weighted(field, both));
  }

  private static Optional<Query> fuzzy(QueryNode.Fuzzy fuzzy) {
    QueryField field = fuzzy.field();
    if (field == null) {
      return byDefault(QueryField.DEFAULTS.stream().map(each -> similar(each, fuzzy)), "");
    }
    return similar(field, fuzzy);
  }

  private static Optional<Query> similar(QueryField field, QueryNode.Fuzzy fuzzy) {
    String word = field.isText() ? similarWord(fuzzy.text()) : exact(field, fuzzy.text());
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(weighted(field, new FuzzyQuery(new Term(field.id(), word), fuzzy.edits())));
  }

  /** The indexed form of a single word; several words together are compared as one. */
  static String similarWord(String text) {
    List<Words.Word> words = Words.in(text);
    return words.size() == 1 ? words.getFirst().term() : Analysis.exact(text);
  }

  private static Query present(QueryField field) {
    return new ConstantScoreQuery(new PrefixQuery(new Term(field.id(), "")));
  }

  private static Query range(QueryNode.Range range) {
    long lowest = range.lower() == null ? Long.MIN_VALUE : range.lower().lowest();
    long highest = range.upper() == null ? Long.MAX_VALUE : range.upper().highest();
    return range.field() == QueryField.AMOUNT
        ? LongPoint.newRangeQuery(range.field().id(), lowest, highest)
        : IntPoint.newRangeQuery(range.field().id(), clamped(lowest), clamped(highest));
  }

  private static int clamped(long number) {
    return (int) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static Query weighted(QueryField field, Query query) {
    return switch (field) {
      case TITLE -> new BoostQuery(query, TITLE_WEIGHT);
      case ACRONYM -> new BoostQuery(query, ACRONYM_WEIGHT);
      default -> query;
    };
  }

  private static Query either(Query one, Query other) {
    return new DisjunctionMaxQuery(List.of(one, other), 0);
  }

  private static Query exactly(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, Analysis.exact(value))));
  }

  /** The form an exact field holds: {@code EL} and {@code Greece} are both {@code gr}. */
  private static String exact(@Nullable QueryField field, String value) {
    boolean country = field == QueryField.COUNTRY || field == QueryField.LEADCOUNTRY;
    Optional<Country> known = country ? Country.parse(value) : Optional.empty();
    return Analysis.exact(known.map(Country::code).orElse(value));
  }
}
