package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Place;

/**
 * The tasks of the secretariat.
 *
 * @param running those that run today
 * @param others those that ended or have not begun
 */
record TasksPage(List<Place> places, List<Row> running, List<Row> others) {

  /**
   * @param today who does it today, empty for nobody
   * @param gap the next days on which nobody does, empty for none
   */
  record Row(
      String href,
      String name,
      String text,
      String lead,
      String deputies,
      String period,
      String today,
      String gap) {}
}
