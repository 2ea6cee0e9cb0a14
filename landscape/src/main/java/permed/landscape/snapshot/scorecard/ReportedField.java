package permed.landscape.snapshot.scorecard;

import java.util.Locale;

/** What a record may state, as far as completeness is looked at. */
public enum ReportedField {
  TITLE("p.title is not null"),
  ENGLISH_TITLE("english.local_id is not null"),
  ABSTRACT("p.abstract is not null"),
  START("p.start_day is not null"),
  END("p.end_day is not null"),
  AMOUNT("money.local_id is not null"),
  /** The amount is in a currency the exchange rates of the snapshot know. */
  KNOWN_CURRENCY("coalesce(money.convertible, false)"),
  PARTICIPANTS("partner.local_id is not null"),
  /** Every participant has a country. */
  COUNTRIES("coalesce(partner.placed, false)"),
  /** Any code: a topic, a field of science, a programme. */
  CODE("coded.local_id is not null"),
  DOI("p.doi is not null");

  private final String stated;

  ReportedField(String stated) {
    this.stated = stated;
  }

  /** As files and message keys name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True in SQL where a record states it. */
  String stated() {
    return stated;
  }
}
