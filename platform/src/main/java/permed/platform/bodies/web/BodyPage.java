package permed.platform.bodies.web;

import java.util.List;
import permed.platform.site.Tag;

/**
 * One body: its task, its term, where it comes from, and who leads it today.
 *
 * @param charterHref where the charter is found, empty when its words are told here
 * @param above the body it answers to, absent text for none
 * @param desk where the secretariat changes it, empty for everyone else
 */
record BodyPage(
    RosterPage.Head body,
    Tag state,
    String term,
    String charter,
    String charterHref,
    List<Sentence> successions,
    List<Link> above,
    List<Link> below,
    List<Holder> holders,
    Seats seats,
    String desk) {

  /** A way to another body. */
  record Link(String text, String href) {}

  /**
   * An office today.
   *
   * @param person the holder, empty for a vacant place
   * @param until when it ends; for an interim the day it lapses and why
   */
  record Holder(
      String office,
      String person,
      boolean interim,
      String organisation,
      String href,
      String since,
      String until) {}

  /**
   * @param counts filled seats, votes, quorum
   * @param roster page of the roster
   */
  record Seats(List<String> counts, String roster) {}
}
