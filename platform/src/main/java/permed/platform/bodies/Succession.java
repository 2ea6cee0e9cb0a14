package permed.platform.bodies;

import java.time.LocalDate;

/** One body carries on the work of another from a day on. */
public record Succession(BodyId from, BodyId to, LocalDate on, Kind kind) {

  /** How the one came out of the other. */
  public enum Kind {
    REPLACED,
    MERGED,
    SPLIT,
    RENAMED
  }
}
