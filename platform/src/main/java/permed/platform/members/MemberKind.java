package permed.platform.members;

/** As what an organisation belongs to the consortium. */
public enum MemberKind {
  /** Takes part and may vote. */
  MEMBER,
  /** Takes part without a vote. */
  OBSERVER,
  /** Is heard. */
  STAKEHOLDER
}
