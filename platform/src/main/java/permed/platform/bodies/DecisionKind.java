package permed.platform.bodies;

/** What is decided, as far as the rules treat it differently. */
public enum DecisionKind {
  /** Anything the rules name no other majority for. */
  ORDINARY,
  ELECTION,
  ADMISSION,
  EXCLUSION,
  CHANGE_OF_RULES,
  DOCUMENT,
  LATE_ITEM
}
