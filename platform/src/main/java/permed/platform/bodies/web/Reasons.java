package permed.platform.bodies.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.Ground;
import permed.platform.bodies.RosterEntry;
import permed.platform.bodies.RulesOfProcedure;

/**
 * The reasons for a right in plain words.
 *
 * @param withEvidence whether evidence is told; it may name persons, so members alone read it
 */
record Reasons(BodyWords words, @Nullable RulesOfProcedure rules, boolean withEvidence) {

  List<String> of(RosterEntry entry) {
    return entry.grounds().stream().map(ground -> of(ground, entry)).toList();
  }

  private String of(Ground ground, RosterEntry entry) {
    String reason = words.wording().text(key(ground), subject(ground, entry), since(ground));
    return withEvidence && !ground.evidence().isEmpty()
        ? words.wording().text("bodies.ground.evidence", reason, ground.evidence())
        : reason;
  }

  private String key(Ground ground) {
    String key = "bodies.ground." + ground.kind();
    return ground.kind() == Ground.Kind.RULES && rules != null
        ? key + "." + rules.procedure().voting().voice()
        : key;
  }

  /** The holder of the seat in the reader's language, everything else as it is called. */
  private String subject(Ground ground, RosterEntry entry) {
    return ground.kind() == Ground.Kind.SEAT_OF
        ? words.holder(entry.seat().holder())
        : ground.subject();
  }

  private String since(Ground ground) {
    return words.wording().formats().day(ground.since());
  }
}
