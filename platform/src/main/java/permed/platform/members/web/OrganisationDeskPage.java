package permed.platform.members.web;

import java.util.List;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;
import permed.platform.site.Tag;

/** One organisation on the desk: what is recorded, how it belongs, and what may come next. */
record OrganisationDeskPage(
    List<Place> places,
    String name,
    String href,
    String publicHref,
    List<SummaryLine> details,
    List<Story> memberships,
    List<HistoryEntry> versions) {

  /**
   * @param next steps that may follow
   */
  record Story(String title, Tag state, List<HistoryEntry> steps, List<Step> next) {}

  record Step(String href, String label) {}
}
