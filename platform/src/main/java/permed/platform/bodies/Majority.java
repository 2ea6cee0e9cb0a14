package permed.platform.bodies;

/**
 * How many must agree. Y, N, A are yes, no and abstention; V = Y + N; C = V + A; E is everyone
 * entitled, R the recused. All in whole numbers.
 */
public enum Majority {
  /** Y > N. */
  SIMPLE,
  /** 2Y > C. */
  OF_CAST,
  /** 2Y > E. */
  OF_MEMBERS,
  /** 3Y ≥ 2V. */
  TWO_THIRDS_OF_CAST,
  /** 3Y ≥ 2E. */
  TWO_THIRDS_OF_MEMBERS,
  /** 3Y ≥ 2E and 4N ≤ E. */
  SPECIAL,
  /** Y = E − R. */
  UNANIMITY,
  /** Nobody objects; silence is abstention. */
  CONSENSUS
}
