package permed.kernel.finding;

/** How much a finding costs, from least to most. */
public enum Severity {
  /** Noted; nothing was lost. */
  INFO,
  /** Something was left out or is doubtful; the row stays. */
  WARNING,
  /** The row was rejected. */
  ERROR
}
