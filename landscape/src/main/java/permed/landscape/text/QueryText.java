package permed.landscape.text;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import permed.landscape.text.QuerySyntaxError.Kind;

/**
 * The query language.
 *
 * <p>Words must all occur ({@code cancer genomics}); {@code OR} and {@code NOT} in capitals or a
 * leading minus change that, {@code NOT} binding tighter than {@code AND} and that tighter than
 * {@code OR}; parentheses group. {@code "rare disease"} is a phrase and {@code "rare disease"~3}
 * one whose words may move; {@code pharmacogen*} takes any ending and {@code genomisc~} forgives
 * typos. {@code org:inserm}, {@code country:(FR OR IT)}, {@code year:[2014 TO 2020]} and {@code
 * amount:>1000000} ask single fields. Words without a field are looked for in title, acronym and
 * abstract, and as the record's own id or DOI. Accents, capitals and plurals do not matter. {@code
 * *} or nothing is everything.
 */
public final class QueryText {

  private static final int LONGEST = 4000;
  private static final int MOST_CLAUSES = 1024;

  private QueryText() {}

  /**
   * Reads a query. At most 4,000 characters and 512 words, and at most 1,024 searches of one word
   * in one field; more is {@link Kind#TOO_COMPLEX}.
   */
  public static ParsedQuery parse(String text) {
    if (text.length() > LONGEST) {
      return tooComplex(LONGEST, "A query may have at most " + LONGEST + " characters.");
    }
    try {
      QueryNode tree = QueryReader.read(text);
      Query lucene = QueryTranslator.translate(tree);
      return countClauses(lucene) > MOST_CLAUSES
          ? tooComplex(text.length(), "This query has too many words: leave some out.")
          : new ParsedQuery.Valid(
              lucene, isRanked(tree), QueryPrinter.print(tree), Highlighter.of(tree));
    } catch (QuerySyntaxException e) {
      return new ParsedQuery.Invalid(e.error());
    }
  }

  private static ParsedQuery tooComplex(int position, String message) {
    return new ParsedQuery.Invalid(new QuerySyntaxError(position, Kind.TOO_COMPLEX, "", message));
  }

  private static boolean isRanked(QueryNode query) {
    return switch (query) {
      case QueryNode.Text text -> text.field() == null || text.field().isText();
      case QueryNode.Prefix prefix -> prefix.field() == null || prefix.field().isText();
      case QueryNode.Fuzzy fuzzy -> fuzzy.field() == null || fuzzy.field().isText();
      case QueryNode.All all -> all.nodes().stream().anyMatch(QueryText::isRanked);
      case QueryNode.Any any -> any.nodes().stream().anyMatch(QueryText::isRanked);
      case QueryNode.Everything everything -> false;
      case QueryNode.Present present -> false;
      case QueryNode.Range range -> false;
      case QueryNode.Not not -> false;
    };
  }

  /** Counts as the index does when it refuses a query. */
  private static int countClauses(Query query) {
    int[] count = new int[1];
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query leaf, Term... terms) {
            count[0] += terms.length;
          }

          @Override
          public void visitLeaf(Query leaf) {
            count[0]++;
          }

          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
          }
        });
    return count[0];
  }
}
