package permed.platform.bodies.web;

import java.util.List;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/** What a person sits in, holds, proposed and has to acknowledge. */
record MinePage(
    List<Place> places,
    List<Seat> seats,
    List<Office> offices,
    List<Pack> packs,
    List<Proposal> proposals,
    List<Past> past) {

  /**
   * @param propose where a successor or alternate is proposed, empty where that is not possible
   */
  record Seat(
      String body,
      String href,
      String role,
      String sender,
      String term,
      Tag right,
      List<String> reasons,
      String propose) {}

  record Office(
      String name, String body, String href, boolean interim, String since, String until) {}

  /**
   * @param waiting whether the reader has yet to acknowledge it
   */
  record Pack(String what, String body, String day, Tag state, String href, boolean waiting) {}

  /**
   * @param withdraw where it is taken back, empty once decided
   */
  record Proposal(
      String person,
      String role,
      String from,
      Tag state,
      String reason,
      String withdraw,
      int version) {}

  record Past(String role, String body, String href, String term) {}
}
