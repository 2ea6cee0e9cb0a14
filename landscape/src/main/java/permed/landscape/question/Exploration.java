package permed.landscape.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.snapshot.Dimension;
import permed.landscape.text.QuerySyntaxError;

/** What a results page shows: the figure, the facets and one page of hits, from one pass. */
public sealed interface Exploration {

  /** The query text is malformed; nothing was searched. */
  record Malformed(QuerySyntaxError error) implements Exploration {}

  /**
   * @param answer the figure without any grouping
   * @param firstYear first calendar year any hit starts in, null without any date
   * @param lastYear last calendar year any hit runs into, null without any date
   * @param facets in the order asked for
   */
  record Found(
      Answer answer,
      @Nullable Integer firstYear,
      @Nullable Integer lastYear,
      List<Facet> facets,
      Hits hits)
      implements Exploration {
    public Found {
      facets = List.copyOf(facets);
    }
  }

  /**
   * Values of one dimension among the hits, its own filter left out.
   *
   * @param buckets largest by money first (by projects where the measure is no money), selected
   *     values always among them; for a tree the children of the selected node, or the top
   * @param values how many different values there are in all
   */
  record Facet(Dimension dimension, List<Bucket> buckets, long values) {
    public Facet {
      buckets = List.copyOf(buckets);
    }
  }

  /**
   * @param key value to filter by; {@link Filter#NOT_STATED} for records without one
   * @param amount money in the question's currency and prices, each project whole: what one would
   *     get by choosing this value alone
   */
  record Bucket(String key, String label, long projects, BigDecimal amount, boolean selected) {}

  /**
   * @param total exact number of hits, those that are gone from their source among them
   */
  record Hits(long total, int page, int pageSize, List<Hit> hits) {
    public Hits {
      hits = List.copyOf(hits);
    }
  }

  /**
   * One line of the result list.
   *
   * @param language of the title
   * @param leadName coordinator's name, empty when none is named
   * @param leadCountry alpha-2 of the coordinator, empty when unknown
   * @param startYear null when no start is known
   * @param amount money in the question's currency and prices, null when there is none to show
   * @param why the piece of the record that matched, matched words between U+0002 and U+0003; empty
   *     when nothing was searched for or the title shows it already
   * @param gone whether no source has it any more, so that it is in no figure
   */
  record Hit(
      SourceRecordId id,
      String acronym,
      String title,
      String language,
      String leadName,
      String leadCountry,
      List<String> funders,
      @Nullable Integer startYear,
      @Nullable Integer endYear,
      @Nullable BigDecimal amount,
      String why,
      boolean gone) {
    public Hit {
      funders = List.copyOf(funders);
    }
  }
}
