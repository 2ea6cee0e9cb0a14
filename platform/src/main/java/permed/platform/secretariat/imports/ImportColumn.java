package permed.platform.secretariat.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns an import reads; their order and the case of their names do not matter. */
public enum ImportColumn {
  ORGANISATION(
      "organisation",
      "Full name. An organisation known by ROR id, name or short name is recognised.",
      "organization",
      "organisation name",
      "name of organisation"),
  SHORT_NAME("short name", "Abbreviation; the name itself if left empty.", "acronym"),
  KIND(
      "kind",
      "What the organisation is: ministry, public funder, private non-profit funder, policy body,"
          + " commission, research organisation and so on. Needed for a new organisation.",
      "organisation kind",
      "type"),
  COUNTRY(
      "country",
      "Name or ISO code of the country the organisation is seated in. Needed for a new one.",
      "country code"),
  ROR("ror", "Id in the Research Organization Registry, if it has one.", "ror id"),
  ACTS_FOR(
      "acts for",
      "For whom the organisation acts: a country (AT), a region with its name (IT-25 Lombardy) or"
          + " EC. Its country if left empty.",
      "constituency"),
  MEMBERSHIP("membership", "member, observer or stakeholder.", "membership kind"),
  SINCE("since", "Day of accession, such as 2016-11-21.", "member since"),
  BODY("body", "Name of the body, or its name in addresses.", "committee", "group"),
  SEAT(
      "seat",
      "Empty: the seat of whom the organisation acts for. organisation: the organisation's own."
          + " own: health economics – an expert's, without a vote."),
  CAPACITY("capacity", "delegate, alternate or expert.", "as"),
  PERSON("person", "Full name.", "person name", "name"),
  EMAIL("e-mail", "Address by which the person is recognised.", "email address", "mail"),
  LANGUAGE("language", "Language of mails: en, de, es, fr or it; en if left empty."),
  FROM("from", "First day of the mandate, such as 2026-03-01.", "start"),
  UNTIL("until", "Last day of the mandate; empty while it is open.", "to", "end"),
  EVIDENCE("evidence", "Where it is proved: a letter, minutes, an address.", "source");

  /** Name of the column the download of rows with errors adds; never read. */
  public static final String WHAT_TO_MEND = "what to mend";

  private final String header;
  private final String meaning;
  private final List<String> names;

  ImportColumn(String header, String meaning, String... others) {
    this.header = header;
    this.meaning = meaning;
    this.names =
        Stream.concat(Stream.of(header), Stream.of(others)).map(ImportColumn::folded).toList();
  }

  /** The name of the column in the template. */
  public String header() {
    return header;
  }

  /** What goes into it, in English. */
  public String meaning() {
    return meaning;
  }

  /** The column of this name, whatever its case and punctuation. */
  static Optional<ImportColumn> parse(String name) {
    String folded = folded(name);
    return Arrays.stream(values()).filter(column -> column.names.contains(folded)).findFirst();
  }

  /** Letters and digits alone, without case and accents, so that spellings can be compared. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
