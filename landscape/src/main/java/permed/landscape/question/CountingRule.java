package permed.landscape.question;

import java.util.Locale;
import java.util.Optional;

/** How a project that belongs to several groups is counted. */
public enum CountingRule {
  /** Fully in every group it belongs to: groups may sum to more than the total. */
  FULL,
  /** By its shares: groups sum to the total, to the cent. */
  APPORTIONED,
  /** Fully in the group that leads it: the coordinator's, or the heaviest code. */
  LEAD;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CountingRule> parse(String id) {
    for (CountingRule rule : values()) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
