package permed.landscape.delivery;

/** How much of its source one delivery is. */
public enum Extent {
  /** Everything the source has: a record that is missing from it is gone. */
  COMPLETE,
  /** New and changed records only: what is missing from it stays as it was. */
  CHANGES
}
