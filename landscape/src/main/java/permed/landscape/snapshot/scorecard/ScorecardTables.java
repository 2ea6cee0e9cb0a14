package permed.landscape.snapshot.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.RateAnswer;
import permed.kernel.time.PartialDate;
import permed.landscape.snapshot.Corpus;
import permed.landscape.snapshot.scorecard.Scorecard.Defect;
import permed.landscape.snapshot.scorecard.Scorecard.Delivery;
import permed.landscape.snapshot.scorecard.Scorecard.Freshness;
import permed.landscape.snapshot.scorecard.Scorecard.Year;
import permed.landscape.snapshot.store.Snapshot;

/** Looks through the records of one funder. */
final class ScorecardTables {

  private static final Currency EURO = Currency.getInstance("EUR");

  /** Records with money of the funder, and those without any of a source of this funder alone. */
  private static final String OWN =
      """
      create temp table own as
      select p.*, year(p.start_day) as start_year, m.local_id is null as without_money
      from project p
      left join (select distinct source, local_id from funding_line where payer_id = ?) m
        using (source, local_id)
      where m.local_id is not null
        or (p.source in (
              select source from funding_line group by source
              having min(payer_id) = ? and max(payer_id) = min(payer_id))
            and not exists (
              select 1 from funding_line l where l.source = p.source and l.local_id = p.local_id))
      """;

  private static final String COMPLETENESS =
      """
      select p.start_year, count(*) as records, %s
      from own p
      left join (
        select distinct source, local_id from text where kind = 'title' and language = 'en') english
        using (source, local_id)
      left join (
        select source, local_id, bool_and(currency in (select currency from known)) as convertible
        from funding_line where payer_id = ? group by all) money
        using (source, local_id)
      left join (
        select source, local_id, bool_and(country is not null) as placed
        from participation group by all) partner
        using (source, local_id)
      left join (select distinct source, local_id from code) coded using (source, local_id)
      group by p.start_year
      order by p.start_year nulls last
      """;

  private static final String DELIVERIES =
      """
      select d.sha256, d.file_name, d.dump_date, o.records, a.records - o.records as of_others
      from (select delivery, count(*) as records from own group by delivery) o
      join (select delivery, count(*) as records from project group by delivery) a
        using (delivery)
      join delivery d on d.sha256 = o.delivery
      """;

  private static final String FINDINGS =
      """
      select c.code, max(c.severity) as severity, sum(c.findings)::bigint as findings,
        coalesce(max(e.remedy), '') as remedy
      from finding_count c
      left join (select delivery, code, min(remedy) as remedy from finding group by all) e
        using (delivery, code)
      where c.delivery in (select delivery from own)
      group by c.code
      order by findings desc, c.code
      """;

  private final ReportTables tables;
  private final Corpus corpus;

  ScorecardTables(ReportTables tables, Snapshot snapshot) {
    this.tables = tables;
    this.corpus = snapshot.corpus();
  }

  Optional<Scorecard> find(String funder) {
    Optional<String> name =
        tables
            .list(
                "select mode(payer_name) from funding_line where payer_id = ?",
                row -> Optional.ofNullable(row.getString(1)),
                funder)
            .getFirst();
    return name.map(known -> scorecard(funder, known));
  }

  private Scorecard scorecard(String funder, String name) {
    tables.execute(OWN, funder, funder);
    noteKnownCurrencies();
    List<Year> years = tables.list(completeness(), ScorecardTables::year, funder);
    List<Delivery> deliveries = new ArrayList<>(tables.list(DELIVERIES, ScorecardTables::delivery));
    deliveries.sort((one, other) -> lastDay(other).compareTo(lastDay(one)));
    return new Scorecard(
        funder,
        name,
        years.stream().mapToLong(Year::records).sum(),
        tables
            .list("select count(*) from own where without_money", row -> row.getLong(1))
            .getFirst(),
        years,
        freshness(lastDay(deliveries.getFirst())),
        deliveries,
        tables.list(FINDINGS, ScorecardTables::defect));
  }

  /** Currencies of any line that the snapshot's rates bring to euro, on any recent day. */
  private void noteKnownCurrencies() {
    tables.execute("create temp table known (currency varchar)");
    List<String> all =
        tables.list("select distinct currency from funding_line", row -> row.getString(1));
    for (String code : all) {
      if (isKnown(Currency.getInstance(code))) {
        tables.execute("insert into known values (?)", code);
      }
    }
  }

  private boolean isKnown(Currency currency) {
    return corpus.rates().on(currency, EURO, corpus.rates().lastDay()) instanceof RateAnswer.Known;
  }

  private static String completeness() {
    return COMPLETENESS.formatted(
        Arrays.stream(ReportedField.values())
            .map(field -> "count(*) filter (" + field.stated() + ")")
            .collect(Collectors.joining(", ")));
  }

  private static Year year(ResultSet row) throws SQLException {
    int year = row.getInt("start_year");
    Integer stated = row.wasNull() ? null : Integer.valueOf(year);
    List<Long> counts = new ArrayList<>();
    for (ReportedField field : ReportedField.values()) {
      counts.add(row.getLong(field.ordinal() + 3));
    }
    return new Year(stated, row.getLong("records"), counts);
  }

  private Freshness freshness(LocalDate delivered) {
    return tables
        .list(
            "select max(signed_day), max(start_day) from own",
            row -> new Freshness(corpus.day(), delivered, day(row, 1), day(row, 2)))
        .getFirst();
  }

  private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static LocalDate lastDay(Delivery delivery) {
    return PartialDate.parse(delivery.dumpDate()).orElseThrow().latest();
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getString("sha256"),
        row.getString("file_name"),
        row.getString("dump_date"),
        row.getLong("records"),
        row.getLong("of_others"));
  }

  private static Defect defect(ResultSet row) throws SQLException {
    return new Defect(
        row.getString("code"),
        row.getString("severity"),
        row.getLong("findings"),
        row.getString("remedy"));
  }
}
