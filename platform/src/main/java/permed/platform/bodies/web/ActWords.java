package permed.platform.bodies.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.platform.audit.Act;
import permed.platform.site.Wording;

/** Reason and evidence of an act in one line. */
final class ActWords {

  private ActWords() {}

  /** Empty where nothing was said. */
  static String grounds(Act act, Wording wording) {
    String evidence =
        act.evidence().isEmpty() ? "" : wording.text("bodies.evidence", act.evidence());
    return Stream.of(act.reason(), evidence)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
