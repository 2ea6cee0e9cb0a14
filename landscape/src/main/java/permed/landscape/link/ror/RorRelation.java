package permed.landscape.link.ror;

/** What another organisation is to this one. */
public record RorRelation(Kind kind, RorId to) {

  /** Named by what the other one is. */
  public enum Kind {
    PARENT,
    CHILD,
    RELATED,
    PREDECESSOR,
    SUCCESSOR
  }
}
