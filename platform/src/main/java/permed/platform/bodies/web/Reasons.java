package permed.platform.bodies.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.Ground;
import permed.platform.bodies.RosterEntry;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.site.Wording;

/**
 * The reasons for a right in plain words.
 *
 * @param withEvidence whether evidence is told; it may name persons, so members alone read it
 */
record Reasons(Wording wording, @Nullable RulesOfProcedure rules, boolean withEvidence) {

  List<String> of(RosterEntry entry) {
    return entry.grounds().stream().map(this::of).toList();
  }

  String of(Ground ground) {
    String since = wording.formats().day(ground.since());
    String reason =
        ground.kind() == Ground.Kind.RULES && rules != null
            ? wording.text(
                "bodies.ground.RULES." + rules.procedure().voting().voice(),
                ground.subject(),
                since)
            : wording.text("bodies.ground." + ground.kind(), ground.subject(), since);
    return withEvidence && !ground.evidence().isEmpty()
        ? wording.text("bodies.ground.evidence", reason, ground.evidence())
        : reason;
  }
}
