package permed.platform.bodies;

import org.jspecify.annotations.Nullable;

/** What came of adopting rules of procedure. */
public sealed interface RulesOutcome {

  record Adopted(RulesOfProcedure rules) implements RulesOutcome {}

  /** A later version holds from a later day; rules are adopted in the order they take effect. */
  record TakesEffectBefore(RulesOfProcedure last) implements RulesOutcome {}

  /**
   * Someone else adopted a version first.
   *
   * @param current what is there now; absent if there is none yet
   */
  record Stale(@Nullable RulesOfProcedure current) implements RulesOutcome {}
}
