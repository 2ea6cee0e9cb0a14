package permed.platform.members.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.platform.audit.Act;
import permed.platform.site.Wording;

/** Reason and evidence of an act in one line. */
final class Grounds {

  private Grounds() {}

  /** Empty where nothing was said. */
  static String of(Act act, Wording wording) {
    String evidence =
        act.evidence().isEmpty() ? "" : wording.text("members.evidence", act.evidence());
    return Stream.of(act.reason(), evidence)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
