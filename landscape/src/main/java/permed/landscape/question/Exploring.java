package permed.landscape.question;

import java.util.List;
import permed.landscape.snapshot.Dimension;

/**
 * A question with what a results page needs besides the figure.
 *
 * @param facets dimensions to count, each exclusive of its own filter
 * @param bucketsPerFacet how many values to return a facet, the largest first
 * @param page from 1
 * @param pageSize hits a page, at most 1,000
 */
public record Exploring(
    Question question,
    List<Dimension> facets,
    int bucketsPerFacet,
    Sort sort,
    int page,
    int pageSize) {

  public Exploring {
    facets = List.copyOf(facets);
    if (page < 1 || pageSize < 1 || pageSize > 1000 || bucketsPerFacet < 1) {
      throw new IllegalArgumentException("Page " + page + " of size " + pageSize);
    }
  }

  /** Order of hits; ties in the order of the snapshot, so an order is always total. */
  public enum Sort {
    /** Best match first; without a text the same as {@link #NEWEST}. */
    RELEVANCE,
    NEWEST,
    OLDEST,
    LARGEST,
    SMALLEST,
    TITLE
  }
}
