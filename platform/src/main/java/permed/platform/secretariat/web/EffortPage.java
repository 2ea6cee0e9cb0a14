package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Paging;
import permed.platform.site.Place;

/**
 * Person-months of a year.
 *
 * @param tables by task, by partner and by quarter, each with its sum
 * @param tasks where numbers are entered
 */
record EffortPage(
    List<Place> places, int year, List<Table> tables, List<Link> tasks, Paging paging) {

  /** Sums along one axis. */
  record Table(String title, List<Row> rows, Row total) {}

  /** Numbers as read; empty where nothing was entered. */
  record Row(String name, String planned, String used, String deviation, boolean over) {}

  record Link(String href, String name) {}
}
