package permed.platform.curation.web;

import java.util.List;
import permed.platform.site.Form;
import permed.platform.site.Place;

/**
 * Pairs of records a person should look at, and what was decided.
 *
 * @param form for two records to compare
 */
record AwardsPage(List<Place> places, Form form, List<Doubt> doubts, List<Decided> decided) {

  /**
   * @param signs what speaks for and against
   */
  record Doubt(String href, String one, String other, String title, String signs) {}

  record Decided(
      String href,
      String one,
      String other,
      String verdict,
      String when,
      String who,
      String reason) {}
}
