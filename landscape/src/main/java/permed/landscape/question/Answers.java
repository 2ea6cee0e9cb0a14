package permed.landscape.question;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.question.Exploration.Facet;
import permed.landscape.question.Exploration.Hit;
import permed.landscape.question.Exploration.Hits;
import permed.landscape.question.Exploring.Sort;
import permed.landscape.snapshot.Corpus;
import permed.landscape.text.Cards;
import permed.landscape.text.HitCard;
import permed.landscape.text.ParsedQuery;
import permed.landscape.text.QueryText;

/**
 * Answers questions of one snapshot. Safe for many threads; worth keeping, since it keeps converted
 * money and the projects behind filters from question to question.
 *
 * <h2>Which projects</h2>
 *
 * A project is selected when the text finds it and every filter lets it through. A filter lets
 * through what has any of its values; a filter on a field of science takes in all below. A project
 * that passes everything else but states no value a filter could judge is counted as {@code
 * NOT_STATED}. {@link Measure#ACTIVE} selects only what runs on the day, {@link
 * Measure#ANNUAL_AMOUNT} only what has money whose days are known: those its funding line states,
 * else those of a project with a start and an end in order; what lacks the dates is counted as
 * {@code NO_DATE}. A project without any funding line is selected by its own days. What is gone
 * from its source is listed and marked, but counts in no figure and no facet; it is counted as
 * {@code GONE}.
 *
 * <h2>Money</h2>
 *
 * The money of a project is the sum of its funding lines, each converted by itself and rounded once
 * to the currency's decimals. Nominal: at the rate in force on the day of signature, else of the
 * start, else of the first day the line itself is for. Constant: deflated in the payer's area from
 * the year of that day to the base year, then converted at the mean rate of the base year. A line
 * without day, rate or deflator is left out, and its project counted under that reason. A filter on
 * funders keeps only their lines. Annual amounts spread each payer's money over the days it is for,
 * first and last included: a fiscal year or instalment where the line states one, even outside the
 * project's own days, else the days the project runs. A filter on years then keeps what falls into
 * them, and a project counts in a year only with money that does. Any other measure takes a
 * project's year to be the year it starts.
 *
 * <h2>Groups</h2>
 *
 * Funders of money are groups by who pays, years of annual amounts by when; in every other
 * dimension the counting rule decides. {@code apportioned}: by the project's shares, a part that
 * belongs to no value and projects without known shares under "not stated"; amounts are cut by
 * rounded running totals, so that the groups sum to the total exactly. Two dimensions multiply:
 * first cut by funder, then by year, then in the order asked. {@code full}: the whole project in
 * every value. {@code lead}: the whole project in its leading value. A project counts once in a
 * group, however many of its codes fall into it.
 *
 * <p>Filters select projects, they do not cut them: by country, the projects with a partner in
 * Germany show all their countries, and the total is their whole money. Only funders and the years
 * of annual amounts cut, as said above.
 */
public final class Answers {

  private final Foundations foundations;
  private final Cards cards;
  private volatile int @Nullable [] titleRanks;

  public Answers(Corpus corpus) {
    this.foundations = Foundations.of(corpus);
    this.cards = new Cards(corpus.searcher().getIndexReader());
  }

  /**
   * Answers one question.
   *
   * @throws IllegalArgumentException for a year filter that names no year
   */
  public AskOutcome ask(Question question) {
    return switch (QueryText.parse(question.text())) {
      case ParsedQuery.Invalid invalid -> new AskOutcome.Malformed(invalid.error());
      case ParsedQuery.Valid query -> {
        Inquiry inquiry = new Inquiry(question, foundations, search(query, false).projects());
        yield new AskOutcome.Answered(figure(inquiry));
      }
    };
  }

  /** Answers a question without its groups, and shows facets and one page of what was found. */
  public Exploration explore(Exploring exploring) {
    return switch (QueryText.parse(exploring.question().text())) {
      case ParsedQuery.Invalid invalid -> new Exploration.Malformed(invalid.error());
      case ParsedQuery.Valid query -> explore(exploring, query);
    };
  }

  /** All projects of a question, its groups and measure aside from what they select. */
  public HitList list(Question question, Sort sort) {
    return switch (QueryText.parse(question.text())) {
      case ParsedQuery.Invalid invalid -> new HitList.Malformed(invalid.error());
      case ParsedQuery.Valid query -> {
        TextHits hits = search(query, sort == Sort.RELEVANCE);
        Inquiry inquiry = new Inquiry(question, foundations, hits.projects());
        Ordering ordering = Ordering.of(sort, inquiry, hits, this::titleRanks);
        MoneyView money = inquiry.money();
        yield new HitList.Listed(
            ordering.all(inquiry.selection().projects()), ordinal -> amount(money, ordinal));
      }
    };
  }

  /** Identity of a project by its number in the snapshot. */
  public SourceRecordId id(int ordinal) {
    return cards.id(ordinal);
  }

  private TextHits search(ParsedQuery.Valid query, boolean scored) {
    Corpus corpus = foundations.corpus();
    return TextHits.of(corpus.searcher(), query, scored, corpus.columns().size());
  }

  private Answer figure(Inquiry inquiry) {
    return new Figures(inquiry).answer(foundations.corpus().snapshotId());
  }

  private Exploration explore(Exploring exploring, ParsedQuery.Valid query) {
    Question question = exploring.question().withoutGroups();
    TextHits hits = search(query, exploring.sort() == Sort.RELEVANCE);
    Inquiry inquiry = new Inquiry(question, foundations, hits.projects());
    FacetCounter counter = new FacetCounter(inquiry, exploring.bucketsPerFacet());
    List<Facet> facets = exploring.facets().parallelStream().map(counter::facet).toList();
    Ordering ordering = Ordering.of(exploring.sort(), inquiry, hits, this::titleRanks);
    YearSpan years = YearSpan.of(inquiry);
    return new Exploration.Found(
        figure(inquiry),
        years.first(),
        years.last(),
        facets,
        page(exploring, inquiry, ordering, query));
  }

  private Hits page(
      Exploring exploring, Inquiry inquiry, Ordering ordering, ParsedQuery.Valid query) {
    long total = inquiry.selection().listed().cardinality();
    long from = Math.min(total, (exploring.page() - 1L) * exploring.pageSize());
    int to = (int) Math.min(total, from + exploring.pageSize());
    int[] ordinals = ordering.first(to, inquiry.selection().listed());
    List<Hit> hits =
        Arrays.stream(ordinals, (int) from, to)
            .mapToObj(ordinal -> hit(ordinal, inquiry, query))
            .toList();
    return new Hits(total, exploring.page(), exploring.pageSize(), hits);
  }

  private Hit hit(int ordinal, Inquiry inquiry, ParsedQuery.Valid query) {
    HitCard card = cards.card(ordinal);
    return new Hit(
        card.id(),
        card.acronym(),
        card.title(),
        card.language(),
        card.leadName(),
        card.leadCountry(),
        card.funders(),
        year(foundations.calendar().startYear(ordinal)),
        year(foundations.calendar().endYear(ordinal)),
        amount(inquiry.money(), ordinal),
        why(card, ordinal, query),
        foundations.gone().get(ordinal));
  }

  private String why(HitCard card, int ordinal, ParsedQuery.Valid query) {
    return query.highlighter().marksNothing()
        ? ""
        : query.highlighter().excerpt(card.acronym() + " " + card.title(), cards.texts(ordinal));
  }

  private static @Nullable BigDecimal amount(MoneyView money, int ordinal) {
    return (money.flags(ordinal) & MoneyFlags.KNOWN) == 0
        ? null
        : BigDecimal.valueOf(money.amount(ordinal), money.lens().scale());
  }

  private static @Nullable Integer year(int year) {
    return year == Calendar.NO_YEAR ? null : Integer.valueOf(year);
  }

  private int[] titleRanks() {
    int[] ranks = titleRanks;
    if (ranks == null) {
      ranks = cards.titleRanks();
      titleRanks = ranks;
    }
    return ranks;
  }
}
