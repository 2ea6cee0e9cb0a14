package permed.landscape.snapshot.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import permed.landscape.grant.SourceRecordId;

/**
 * What changed from one snapshot to another. Counts are exact, lists hold the first by id.
 *
 * @param added projects only the later snapshot has
 * @param gone projects only the earlier snapshot has, or that have gone from their source since
 * @param changed projects whose record says something else; where it was read does not matter
 * @param money what each funder gives in each currency, by funder and currency
 */
public record SnapshotDiff(
    String before,
    String after,
    Projects added,
    Projects gone,
    Changes changed,
    List<FunderMoney> money) {

  /** How many projects a list holds at most. */
  public static final int LISTED = 100;

  public SnapshotDiff {
    money = List.copyOf(money);
  }

  /** Compares two snapshots by their tables. */
  public static SnapshotDiff between(Snapshot before, Snapshot after) {
    try (DiffTables tables = new DiffTables(before, after)) {
      return tables.compare();
    }
  }

  /** As plain text, one fact a line. */
  @Override
  public String toString() {
    return DiffText.of(this);
  }

  /**
   * @param count all of them
   * @param listed the first
   */
  public record Projects(long count, List<Titled> listed) {
    public Projects {
      listed = List.copyOf(listed);
    }
  }

  /**
   * @param count all of them
   * @param listed the first
   */
  public record Changes(long count, List<Changed> listed) {
    public Changes {
      listed = List.copyOf(listed);
    }
  }

  public record Titled(SourceRecordId id, String title) {}

  /**
   * @param fields in the order of the enum, at least one
   */
  public record Changed(SourceRecordId id, String title, Set<Field> fields) {}

  /**
   * Exact sums of funding lines in one currency; zero where there is none.
   *
   * @param funder id of the payer
   */
  public record FunderMoney(
      String funder, String name, String currency, BigDecimal before, BigDecimal after) {

    public BigDecimal difference() {
      return after.subtract(before);
    }
  }

  /** What of a record may change. */
  public enum Field {
    TITLE,
    DATES,
    AMOUNT,
    PARTICIPANTS,
    CODES,
    /** Abstract, acronym, status, links or identifiers. */
    OTHER
  }
}
