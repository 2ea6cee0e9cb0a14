package permed.landscape.question;

import java.util.Arrays;
import java.util.Optional;
import permed.landscape.snapshot.Columns;

/** Where a project stands on a day. The order is that of a project's life. */
enum Status {
  PLANNED("planned", "Planned"),
  RUNNING("running", "Running"),
  ENDED("ended", "Ended");

  /** Ordinal of a project whose dates do not tell. */
  static final int NOT_STATED = -1;

  private final String key;
  private final String label;

  Status(String key, String label) {
    this.key = key;
    this.label = label;
  }

  String key() {
    return key;
  }

  static Optional<Status> find(String key) {
    return Arrays.stream(values()).filter(status -> status.key.equals(key)).findFirst();
  }

  String label() {
    return label;
  }

  /**
   * Ordinal of the status on a day. Without an end a project that has started runs; without a start
   * it is only known to have ended after its end. An end before the start tells nothing.
   */
  static int on(int day, int start, int end) {
    boolean known = end != Columns.NO_DAY;
    if (start == Columns.NO_DAY) {
      return known && day > end ? ENDED.ordinal() : NOT_STATED;
    }
    if (known && end < start) {
      return NOT_STATED;
    }
    if (day < start) {
      return PLANNED.ordinal();
    }
    return known && day > end ? ENDED.ordinal() : RUNNING.ordinal();
  }
}
