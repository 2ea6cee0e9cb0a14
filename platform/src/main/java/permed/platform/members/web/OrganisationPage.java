package permed.platform.members.web;

import java.util.List;
import permed.platform.members.HeldSeat;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Tag;

/**
 * One organisation: what it is, how it belongs, and where it sits.
 *
 * @param kind what it is, in small type above its name
 * @param desk where the secretariat changes it, empty for everyone else
 */
record OrganisationPage(
    String kind,
    String name,
    List<Fact> facts,
    List<Story> memberships,
    List<HeldSeat> seats,
    String desk) {

  /**
   * @param href where it leads, empty for nowhere
   */
  record Fact(String label, String value, String href) {}

  /** A membership from its first step on, oldest first. */
  record Story(String title, Tag state, List<HistoryEntry> steps) {}
}
