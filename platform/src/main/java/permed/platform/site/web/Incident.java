package permed.platform.site.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** A number a reader can quote and an operator can find in the log. */
record Incident(String id) {

  static Incident next() {
    return new Incident(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
  }
}
