package permed.platform.bodies;

/** As what a person fills a seat. */
public enum Capacity {
  /** Speaks and votes for the seat's holder; one at a time. */
  DELEGATE,
  /** Sits for the same holder when the delegate is away. */
  ALTERNATE,
  /** Sits for own expertise, or works for the seat's holder, without a vote. */
  EXPERT
}
