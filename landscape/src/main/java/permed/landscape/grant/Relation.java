package permed.landscape.grant;

import java.util.Objects;

/**
 * What a source itself says about one of its records and another one, of its own or elsewhere.
 *
 * @param to the other record; a DOI is {@code doi:10.3030/731366}
 */
public record Relation(Kind kind, SourceRecordId to) {

  public Relation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(to, "to");
  }

  /** What the record is to the other one. */
  public enum Kind {
    /** One of several parts of it, such as a sub-project or one year of it. */
    PART_OF,
    /** Further money for it. */
    SUPPLEMENTS,
    /** What follows it, such as a renewal. */
    CONTINUES,
    /** The same award, told once more. */
    SAME_AS
  }
}
