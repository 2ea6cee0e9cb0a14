package permed.landscape.source.mapping.yaml;

import static permed.landscape.source.mapping.yaml.Shape.Key.needed;
import static permed.landscape.source.mapping.yaml.Shape.Key.of;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Relation;
import permed.landscape.grant.Taxonomy;

/** Every block of a mapping. The published schema and the reader both stand on these. */
public final class Shapes {

  private static final Kind TEXT = new Kind.Text("");
  private static final Kind TEXTS = new Kind.Texts();
  private static final Kind CELL = new Kind.Cell();
  private static final Kind FLAG = new Kind.Flag();

  /** Ways of writing a number, told by an example. */
  public static final List<String> NUMBERS =
      List.of("1234.56", "1234,56", "1,234.56", "1.234,56", "1 234,56", "1'234.56");

  /** A cell that says more than the name of its column. */
  public static final Shape CELL_BLOCK =
      new Shape(
          "cell",
          "Where a text comes from and how it is read.",
          List.of(
              of("column", TEXTS, "Column or path; of several the first that is filled."),
              of("text", TEXT, "A text, with {column} where a column's text goes."),
              of("nulls", TEXTS, "Words that stand for nothing, beside those above."),
              of("split", TEXT, "What separates the items of a list in the cell."),
              of("match", TEXT, "Regular expression; only what it (or its group) matches is kept."),
              of("replace", TEXT, "What the match becomes, with $1 for its first group."),
              of("values", new Kind.Meanings(), "What each word of the source means."),
              of("otherwise", TEXT, "The meaning of every other word."),
              of("dates", TEXTS, "How the date is written; of several the first that fits."),
              of("numbers", new Kind.Word(NUMBERS), "How the number is written."),
              of(
                  "unit",
                  new Kind.Word(List.of("one", "minor", "thousands", "millions")),
                  "What the number counts.")));

  /** A condition. */
  public static final Shape WHEN =
      new Shape(
          "when",
          "Only rows for which this holds; without 'is' and 'not' the cell has to be filled.",
          List.of(
              needed("cell", CELL, "What is looked at."),
              of("is", TEXTS, "One of these."),
              of("not", TEXTS, "None of these."),
              of("differsFrom", CELL, "Only where this cell says something else.")));

  /** Several in one row. */
  public static final Shape EACH =
      new Shape(
          "each",
          "Several of them in one row: records inside a JSON record, or a list packed into a cell.",
          List.of(
              needed("cell", CELL, "The path to the records, or the cell with the list."),
              of("split", TEXT, "What separates the items of the list."),
              of("parts", TEXT, "What separates the parts of an item."),
              of("as", TEXTS, "Names of the parts; they are then used as columns are."),
              of("pattern", TEXT, "Regular expression with named groups, found again and again.")));

  private static final Shape.Key EACH_KEY =
      of("each", new Kind.BlockOrCell(EACH), "Several of them in one row.");
  private static final Shape.Key WHEN_KEY =
      of("when", new Kind.BlockOrCell(WHEN), "Only where this holds.");

  /** What a project says of itself. */
  public static final Shape PROJECT =
      new Shape(
          "project",
          "What a row says of the project itself.",
          List.of(
              of("id", CELL, "The project's own id at the source. Needed unless 'of' is given."),
              of("tiebreak", CELL, "Tells projects apart that carry one id."),
              of("acronym", CELL, "Short name."),
              of("title", new Kind.CellByLanguage(), "Title, or one for each language."),
              of("abstract", new Kind.CellByLanguage(), "Abstract, or one for each language."),
              of("start", CELL, "First day."),
              of("end", CELL, "Last day."),
              of("signed", CELL, "Day of the decision or signature."),
              of("status", CELL, "The source's word for the state."),
              of("doi", CELL, "DOI of the grant."),
              of("links", CELL, "Public pages."),
              of("total", CELL, "The total the source states; only compared.")));

  /** An organisation that takes part. */
  public static final Shape PARTICIPANT =
      new Shape(
          "participant",
          "An organisation that takes part.",
          List.of(
              EACH_KEY,
              WHEN_KEY,
              of("id", CELL, "Its id at the source."),
              of("scheme", TEXT, "Whose id it is, for example pic; the source's own if absent."),
              of("otherIds", new Kind.CellByName(), "Further ids: ror, grid, vat, pic, fundref …"),
              of("name", CELL, "Name as written."),
              of("shortName", CELL, "Short name."),
              of("country", CELL, "Code or name of the country."),
              of("city", CELL, "City."),
              of("type", CELL, words(OrganisationType.values())),
              of("role", CELL, words(Participation.Role.values())),
              of("order", CELL, "Rank in the consortium."),
              of("contribution", CELL, "Money it gets."),
              of("netContribution", CELL, "The same without what it passes on."),
              of("cost", CELL, "Its own total cost."),
              of("currency", CELL, "Currency of these amounts."),
              of("sme", CELL, "Whether it is small or medium-sized: true or false."),
              of("ended", CELL, "Whether it left before the end: true or false.")));

  /** The days money is for. */
  public static final Shape PERIOD =
      new Shape(
          "period",
          "The days the money is for, if not all of the project's.",
          List.of(
              of("start", CELL, "First day."),
              of("end", CELL, "Last day."),
              of("year", CELL, "Year, instead of start and end."),
              of("firstDay", new Kind.Text("[01][0-9]-[0-3][0-9]"), "First day of a fiscal year."),
              of(
                  "namedAfter",
                  new Kind.Word(List.of("start", "end")),
                  "Whether a fiscal year is named after the year it starts or ends in.")));

  /** Money of one payer. */
  public static final Shape FUNDING =
      new Shape(
          "funding",
          "Money of one payer for the project.",
          List.of(
              EACH_KEY,
              WHEN_KEY,
              needed("payer", CELL, "Id or name of a payer declared under 'payers'."),
              needed("amount", CELL, "The amount."),
              of("currency", CELL, "Its currency, if not the one of the mapping."),
              of("kind", CELL, words(FundingLine.Kind.values()) + " Awarded if absent."),
              of("period", new Kind.Block(PERIOD), "The days it is for."),
              of("ifNone", FLAG, "Only if the blocks before gave the project no money."),
              of(
                  "zero",
                  new Kind.Word(List.of("unknown", "known")),
                  "Whether zero is an amount; if absent it is taken as not known."),
              of("typical", TEXTS, "Two amounts between which the middle one of a file lies."),
              of("check", new Kind.Meanings(), "Amounts that are known, by the project's id.")));

  /** A subject, programme or call. */
  public static final Shape CODE =
      new Shape(
          "code",
          "What the project is filed under.",
          List.of(
              EACH_KEY,
              WHEN_KEY,
              needed("taxonomy", new Kind.Word(names(Taxonomy.values())), "Which axis."),
              needed("code", CELL, "The code; several give several codes of equal weight."),
              of("label", CELL, "Its label; the code if absent."),
              of("path", new Kind.Texts(), "Cells from the root to the label, instead of 'label'."),
              of("version", TEXT, "Version of the scheme; the date of the data if absent.")));

  /** A person who leads. */
  public static final Shape INVESTIGATOR =
      new Shape(
          "investigator",
          "A person who leads; kept to recognise the same project, never shown.",
          List.of(
              EACH_KEY,
              WHEN_KEY,
              of("name", CELL, "Name as written."),
              of("orcid", CELL, "ORCID.")));

  /** A tie to another record. */
  public static final Shape RELATION =
      new Shape(
          "relation",
          "What the source says of this and another record.",
          List.of(
              EACH_KEY,
              WHEN_KEY,
              needed("kind", new Kind.Word(names(Relation.Kind.values())), "Which tie."),
              needed("to", CELL, "Id of the other record."),
              of("scheme", TEXT, "Whose id it is; this source's if absent.")));

  private static final List<Shape.Key> DEFAULTS =
      List.of(
          of("currency", new Kind.Text("[A-Z]{3}"), "Currency of the amounts."),
          of("language", new Kind.Text("[a-z]{2,3}"), "Language of titles and month names."),
          of("dates", TEXTS, "How dates are written."),
          of("numbers", new Kind.Word(NUMBERS), "How numbers are written."),
          of("nulls", TEXTS, "Words that stand for nothing."));

  /** One kind of file or sheet. */
  public static final Shape TABLE =
      new Shape(
          "table",
          "One kind of file or sheet.",
          joined(
              List.of(
                  of("file", TEXT, "Pattern of its name inside a zip, such as *partners*."),
                  of("sheet", TEXT, "Name of its sheet in a workbook."),
                  of("records", TEXT, "Path to the records in a JSON document."),
                  of("encoding", TEXT, "Encoding; told from the bytes if absent."),
                  of("separator", TEXT, "What separates columns; told from the file if absent."),
                  of("headerRow", new Kind.Whole(), "Which row names the columns; 0 for none."),
                  of("columns", TEXTS, "Names of the columns, where no row names them."),
                  of(
                      "rows",
                      new Kind.Word(List.of("one", "several", "continued")),
                      "One row a project; several with its id; or rows without id that go on."),
                  of("derive", new Kind.CellByName(), "Columns made of other columns."),
                  of("of", CELL, "The id of the project a row adds to."),
                  of("project", new Kind.Block(PROJECT), PROJECT.about()),
                  of("participants", new Kind.Blocks(PARTICIPANT), PARTICIPANT.about()),
                  of("funding", new Kind.Blocks(FUNDING), FUNDING.about()),
                  of("codes", new Kind.Blocks(CODE), CODE.about()),
                  of("investigators", new Kind.Blocks(INVESTIGATOR), INVESTIGATOR.about()),
                  of("relations", new Kind.Blocks(RELATION), RELATION.about())),
              DEFAULTS));

  /** Who pays. */
  public static final Shape PAYER =
      new Shape(
          "payer",
          "Who pays.",
          List.of(
              needed("name", TEXT, "Name as the funder writes it."),
              needed("area", new Kind.Text("[A-Z]{2}"), "Where its money lives: a country, or EU."),
              of("names", TEXTS, "Other names and ids the file uses for it.")));

  /** The whole mapping. */
  public static final Shape MAPPING =
      new Shape(
          "mapping",
          "How the files of one source are read.",
          joined(
              List.of(
                  needed("id", new Kind.Text("[a-z][a-z0-9-]{1,30}"), "Permanent short name."),
                  needed("name", TEXT, "Name in plain words."),
                  needed("licence", TEXT, "SPDX id or name of the terms of use."),
                  needed("attribution", TEXT, "The line to print beside figures."),
                  of("about", TEXT, "Notes for people."),
                  needed("payers", new Kind.BlockByName(PAYER), "Who pays, by short id."),
                  of("values", new Kind.MeaningsByName(), "Tables of meanings, by name."),
                  needed("tables", new Kind.BlockByName(TABLE), "The tables, by name.")),
              DEFAULTS));

  private Shapes() {}

  /** Every kind of block. */
  public static List<Shape> all() {
    return List.of(
        MAPPING,
        PAYER,
        TABLE,
        PROJECT,
        PARTICIPANT,
        FUNDING,
        PERIOD,
        CODE,
        INVESTIGATOR,
        RELATION,
        CELL_BLOCK,
        EACH,
        WHEN);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Shapes::camel).toList();
  }

  private static String words(Enum<?>[] values) {
    return "One of " + String.join(", ", names(values)) + ".";
  }

  /** {@code THIRD_PARTY} as {@code thirdParty}. */
  static String camel(Enum<?> value) {
    String[] parts = value.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder word = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
    }
    return word.toString();
  }

  private static List<Shape.Key> joined(List<Shape.Key> some, List<Shape.Key> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }
}
