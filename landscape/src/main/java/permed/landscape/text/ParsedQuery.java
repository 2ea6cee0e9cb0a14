package permed.landscape.text;

import org.apache.lucene.search.Query;

/** What became of a query text. */
public sealed interface ParsedQuery {

  /**
   * @param lucene over the documents of {@link ProjectDocuments}
   * @param ranked whether some matches are better than others; false when the query only filters
   * @param canonical the one text for this query, empty for everything; it parses to itself
   */
  record Valid(Query lucene, boolean ranked, String canonical, Highlighter highlighter)
      implements ParsedQuery {}

  record Invalid(QuerySyntaxError error) implements ParsedQuery {}
}
