package permed.platform.observatory.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.landscape.question.Exploration;
import permed.landscape.question.Exploring.Sort;

/** Lists one page of the projects behind a figure. */
record HitLister(Asked asked) {

  private static final char MARK = '\u0002';
  private static final char UNMARK = '\u0003';

  HitTable list(Exploration.Hits hits) {
    return new HitTable(
        asked.wording().count("projects", hits.total()),
        asked.question().currency().getCurrencyCode(),
        columns(),
        hits.hits().stream().map(this::row).toList(),
        paging(hits));
  }

  private List<HitTable.Column> columns() {
    String unit = asked.question().currency().getCurrencyCode();
    return List.of(
        column("project", Sort.TITLE, null, false),
        plain("coordinator"),
        plain("country"),
        plain("funders"),
        column("years", Sort.OLDEST, Sort.NEWEST, false),
        sortable(asked.wording().text("column.amount", unit), Sort.SMALLEST, Sort.LARGEST, true));
  }

  private HitTable.Column plain(String name) {
    return new HitTable.Column(asked.wording().text("column." + name), "", "", false);
  }

  private HitTable.Column column(String name, Sort up, @Nullable Sort down, boolean number) {
    return sortable(asked.wording().text("column." + name), up, down, number);
  }

  /** The first click gives what is most asked for: largest, newest, A to Z. */
  private HitTable.Column sortable(String label, Sort up, @Nullable Sort down, boolean number) {
    Sort now = asked.view().sort();
    String order = now == up ? "ascending" : now == down ? "descending" : "";
    Sort next = down == null || now == down ? up : down;
    String href = asked.links().landscape(asked.question(), asked.view().sorted(next));
    return new HitTable.Column(label, href, order, number);
  }

  private HitTable.Row row(Exploration.Hit hit) {
    boolean named = !hit.acronym().isBlank();
    return new HitTable.Row(
        asked.links().project(hit.id()),
        named ? hit.acronym() : hit.id().localId(),
        hit.title(),
        foreign(hit.language()),
        hit.leadName(),
        hit.leadCountry().isEmpty() ? "" : asked.labels().country(hit.leadCountry()),
        String.join(", ", hit.funders()),
        AnswerTeller.years(hit.startYear(), hit.endYear()),
        amount(hit.amount()),
        hit.gone(),
        pieces(hit.why()));
  }

  private String foreign(String language) {
    return language.equals(asked.wording().locale().getLanguage()) || language.equals("und")
        ? ""
        : language;
  }

  private String amount(@Nullable BigDecimal amount) {
    return amount == null ? "" : asked.formats().decimal(amount, 0);
  }

  static List<HitTable.Piece> pieces(String why) {
    List<HitTable.Piece> pieces = new ArrayList<>();
    boolean matched = false;
    int from = 0;
    for (int at = 0; at <= why.length(); at++) {
      boolean end = at == why.length();
      if (end || why.charAt(at) == MARK || why.charAt(at) == UNMARK) {
        if (at > from) {
          pieces.add(new HitTable.Piece(why.substring(from, at), matched));
        }
        matched = !end && why.charAt(at) == MARK;
        from = at + 1;
      }
    }
    return pieces;
  }

  private HitTable.Paging paging(Exploration.Hits hits) {
    long pages = (hits.total() + hits.pageSize() - 1) / hits.pageSize();
    if (pages <= 1) {
      return new HitTable.Paging("", "", "");
    }
    return new HitTable.Paging(
        asked
            .wording()
            .text(
                "paging.position",
                asked.formats().whole(hits.page()),
                asked.formats().whole(pages)),
        hits.page() > 1 ? page(hits.page() - 1) : "",
        hits.page() < pages ? page(hits.page() + 1) : "");
  }

  private String page(int number) {
    return asked.links().landscape(asked.question(), asked.view().atPage(number));
  }
}
