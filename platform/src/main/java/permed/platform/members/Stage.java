package permed.platform.members;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step in the life of a membership, and which step may follow which. */
public enum Stage {
  APPLIED,
  ACCEPTED,
  REFUSED,
  ACCEDED,
  SUSPENDED,
  REINSTATED,
  WITHDRAWN;

  /** Whether a membership is in force from this step on. */
  public boolean isInForce() {
    return this == ACCEDED || this == REINSTATED;
  }

  /**
   * The steps that may follow this one; after none (null), an application or, for founders, the
   * accession itself.
   */
  public static Set<Stage> after(@Nullable Stage stage) {
    if (stage == null) {
      return Set.of(APPLIED, ACCEDED);
    }
    return switch (stage) {
      case APPLIED -> Set.of(ACCEPTED, REFUSED, WITHDRAWN);
      case ACCEPTED -> Set.of(ACCEDED, WITHDRAWN);
      case ACCEDED, REINSTATED -> Set.of(SUSPENDED, WITHDRAWN);
      case SUSPENDED -> Set.of(REINSTATED, WITHDRAWN);
      case REFUSED, WITHDRAWN -> Set.of();
    };
  }
}
