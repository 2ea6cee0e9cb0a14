package permed.platform.bodies.web;

import java.util.List;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;
import permed.platform.site.Tag;

/** One body on the desk: everything that may be changed of it. */
record BodyDeskPage(
    Head head,
    List<SummaryLine> details,
    List<Sentence> successions,
    List<SeatRow> seats,
    List<OfficeRow> offices,
    List<PackRow> packs) {

  /**
   * @param href of this page; everything done to the body lies below it
   * @param rules version in force, or that there is none
   */
  record Head(
      List<Place> places,
      String name,
      String href,
      String publicHref,
      Tag state,
      boolean working,
      String rules) {}

  record SeatRow(String holder, String vote, String term, String href, List<MandateRow> mandates) {}

  record MandateRow(
      String person, String href, String sender, String capacity, String term, Tag state) {}

  record OfficeRow(String name, String places, String href, boolean free, List<TermRow> terms) {}

  /**
   * @param href what is below it ends the term or opens its pack, empty for one that is over
   */
  record TermRow(
      String person, String organisation, String how, String term, Tag state, String href) {}

  record PackRow(String what, String day, Tag state, String href) {}
}
