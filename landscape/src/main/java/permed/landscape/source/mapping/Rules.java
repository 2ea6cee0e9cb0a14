package permed.landscape.source.mapping;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.Relation;
import permed.landscape.grant.Taxonomy;

/** What a mapping says of the blocks of a table, as the reader of rows needs it. */
final class Rules {

  private Rules() {}

  /**
   * A condition; without words the cell has to be filled.
   *
   * @param is words of which one has to stand there, in small letters
   * @param not words of which none may
   * @param other a cell that has to say something else
   */
  record When(CellRule cell, Set<String> is, Set<String> not, CellRule other) {}

  /**
   * Several in one row.
   *
   * @param cell the list, or the path to records
   * @param split what separates items; empty for records
   * @param parts what separates the parts of an item
   * @param as names of the parts
   * @param pattern found again and again instead
   */
  record Each(CellRule cell, String split, String parts, List<String> as, @Nullable Found pattern) {

    /** A pattern with named groups. */
    record Found(java.util.regex.Pattern pattern, List<String> groups) {}
  }

  /** Which rows a block is for. */
  record Choice(@Nullable Each each, @Nullable When when) {}

  /** A text in one language. */
  record Local(String language, CellRule cell) {}

  /** What a row says of the project itself. */
  record ProjectRule(
      CellRule id,
      CellRule tiebreak,
      CellRule acronym,
      List<Local> titles,
      List<Local> abstracts,
      Map<String, CellRule> cells) {

    /** The cell behind one of the other keys. */
    CellRule cell(String key) {
      return cells.getOrDefault(key, CellRule.NONE);
    }
  }

  /** An organisation that takes part; the cells by their keys. */
  record ParticipantRule(
      Choice choice, String scheme, Map<String, CellRule> otherIds, Map<String, CellRule> cells) {

    CellRule cell(String key) {
      return cells.getOrDefault(key, CellRule.NONE);
    }
  }

  /** The days money is for. */
  record PeriodRule(
      CellRule start,
      CellRule end,
      CellRule year,
      @Nullable MonthDay firstDay,
      boolean namedAfterEnd) {}

  /**
   * Money of one payer.
   *
   * @param typical two amounts between which the middle one lies; empty for no check
   * @param check known amounts by the project's id
   */
  record FundingRule(
      Choice choice,
      CellRule payer,
      CellRule amount,
      CellRule currency,
      CellRule kind,
      @Nullable PeriodRule period,
      boolean ifNone,
      boolean zeroIsKnown,
      List<BigDecimal> typical,
      Map<String, BigDecimal> check) {}

  /** What the project is filed under. */
  record CodeRule(
      Choice choice,
      Taxonomy taxonomy,
      CellRule code,
      CellRule label,
      List<CellRule> path,
      String version) {}

  /** A person who leads. */
  record InvestigatorRule(Choice choice, CellRule name, CellRule orcid) {}

  /** A tie to another record. */
  record RelationRule(Choice choice, Relation.Kind kind, CellRule to, String scheme) {}
}
