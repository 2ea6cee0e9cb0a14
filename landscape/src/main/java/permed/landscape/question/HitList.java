package permed.landscape.question;

import permed.landscape.text.QuerySyntaxError;

/** All projects a question is about, in an order, for writing them out without a cap. */
public sealed interface HitList {

  /**
   * @param ordinals numbers of the projects in the snapshot; handed over, not copied
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Listed(int[] ordinals) implements HitList {

    /** Exact number of projects. */
    public long count() {
      return ordinals.length;
    }
  }

  /** The query text is malformed; nothing was searched. */
  record Malformed(QuerySyntaxError error) implements HitList {}
}
