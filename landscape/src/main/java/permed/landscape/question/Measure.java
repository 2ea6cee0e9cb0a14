package permed.landscape.question;

import java.util.Locale;
import java.util.Optional;

/** What is measured. */
public enum Measure {
  /** Number of projects. */
  PROJECTS,
  /** Money, whole, in the year the project starts. */
  AMOUNT,
  /** Money spread evenly over the days it is for: its own where stated, else its project's. */
  ANNUAL_AMOUNT,
  /** Projects running on the day asked for. */
  ACTIVE;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isMoney() {
    return this == AMOUNT || this == ANNUAL_AMOUNT;
  }

  public static Optional<Measure> parse(String id) {
    for (Measure measure : values()) {
      if (measure.id().equals(id)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }
}
