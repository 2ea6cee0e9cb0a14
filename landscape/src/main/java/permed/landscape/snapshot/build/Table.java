package permed.landscape.snapshot.build;

import java.util.Locale;

/**
 * The tables of a snapshot: their columns while being filled, and the query that is written out.
 *
 * <p>Amounts have three decimals, as many as any currency in use has. Dates stand twice where they
 * may be known only to the month or year: as text, exactly as known, and as the day the columns
 * count with (the first a start allows, the last an end allows). A record is told by {@code source}
 * and {@code local_id}; an organisation by {@code source:id} in one text.
 */
enum Table {
  /**
   * One row a record no newer one replaces; those with the same award tell of one. What the newest
   * complete delivery of its source has no more is gone since the date of the first that lacked it,
   * and counts in no figure.
   */
  PROJECT(
      """
      source varchar, local_id varchar, acronym varchar, title varchar, title_language varchar,
      abstract varchar, abstract_language varchar, doi varchar,
      start_date varchar, end_date varchar, signed_date varchar, start_day date, end_day date,
      signed_day date, status varchar, framework varchar, programme varchar, call varchar,
      topic varchar, scheme varchar, lead_organisation varchar, lead_name varchar,
      lead_country varchar, participants integer, amount decimal(18,3), currency varchar,
      delivery varchar, fingerprint varchar, award varchar, gone_since varchar
      """,
      "select * from project"),

  /** Every title and abstract, in every language. */
  TEXT(
      """
      source varchar, local_id varchar, kind varchar, position integer, language varchar,
      text varchar
      """,
      "select * from text"),

  /** One row an organisation in a project, in the order of the source. */
  PARTICIPATION(
      """
      source varchar, local_id varchar, position integer, rank integer, organisation varchar,
      name varchar, short_name varchar, country varchar, city varchar, type varchar, sme boolean,
      role varchar, ended boolean, contribution decimal(18,3), contribution_currency varchar,
      net_contribution decimal(18,3), net_currency varchar, cost decimal(18,3),
      cost_currency varchar, recency bigint
      """,
      "select * exclude (recency) from participation"),

  /**
   * What each payer gives, as each record tells it; every total is a sum of those that count. One
   * that does not says why, and which record's lines of the same payer count instead.
   */
  FUNDING_LINE(
      """
      source varchar, local_id varchar, position integer, payer_id varchar, payer_name varchar,
      payer_area varchar, amount decimal(18,3), currency varchar, kind varchar, basis varchar,
      first_day date, last_day date, pointer varchar, award varchar, counts boolean,
      not_counted varchar, instead varchar
      """,
      "select * from funding_line"),

  /** Codes as assigned, with the labels from the root. */
  CODE(
      """
      source varchar, local_id varchar, position integer, taxonomy varchar, version varchar,
      code varchar, path varchar[], label varchar, weight double, assigned_by varchar,
      pointer varchar
      """,
      "select * from code"),

  /**
   * What holds the records of an award together, and the pairs that may be one: {@code same},
   * {@code ruled} by a person, or {@code doubtful}.
   */
  AWARD_LINK(
      """
      award varchar, one varchar, other varchar, verdict varchar, signs varchar[], score double,
      ruled_by varchar, reason varchar, decided date
      """,
      "select * from award_link"),

  /** Each organisation once, as its latest record names it; not filled but drawn from all. */
  ORGANISATION(
      "unused boolean",
      """
      select organisation, name, short_name, country, city, type, sme, projects
      from (
        select organisation,
          unnest(arg_max(
            {'name': name, 'short_name': short_name, 'country': country, 'city': city,
             'type': type, 'sme': sme},
            recency)),
          count(distinct (source, local_id)) as projects
        from participation
        group by organisation)
      order by organisation
      """),

  /**
   * Every record of every delivery, also those a newer one replaced: what of it changed against the
   * delivery before that had it, and the complete delivery that first had it no more.
   */
  VERSION(
      """
      source varchar, local_id varchar, delivery varchar, dump_date varchar, title varchar,
      amount decimal(18,3), currency varchar, start_date varchar, end_date varchar,
      participants integer, fingerprint varchar, current boolean, age bigint, rank integer,
      said varchar
      """,
      VersionQueries.VERSIONS),

  /** What each delivery changed in its source, newest first; not filled but drawn from versions. */
  DELIVERY_CHANGE("unused boolean", VersionQueries.CHANGES),

  /** The files it was built from, newest first. */
  DELIVERY(
      """
      sha256 varchar, source varchar, file_name varchar, bytes bigint, dump_date varchar,
      date_basis varchar, licence varchar, attribution varchar, extent varchar,
      delivered_by varchar, mapping varchar, rank integer, lacked_by bigint
      """,
      "select * exclude (rank, lacked_by) from delivery"),

  /** Examples of what is wrong with the data, at most a thousand of a kind and delivery. */
  FINDING(
      """
      delivery varchar, code varchar, severity varchar, subject varchar, file varchar,
      line bigint, key varchar, field varchar, seen varchar, remedy varchar
      """,
      "select * from finding"),

  /** How many findings of each kind, all of them. */
  FINDING_COUNT(
      "delivery varchar, code varchar, severity varchar, findings bigint",
      "select * from finding_count"),

  /** Rows that could not be understood, word for word. */
  REJECTED(
      """
      delivery varchar, code varchar, file varchar, line bigint, key varchar, field varchar,
      seen varchar, remedy varchar, verbatim varchar
      """,
      "select * from rejected");

  /** Decimals of every amount. */
  static final int DECIMALS = 3;

  private final String columns;
  private final String query;

  Table(String columns, String query) {
    this.columns = columns;
    this.query = query;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String columns() {
    return columns;
  }

  String query() {
    return query;
  }
}
