package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/**
 * The inbox.
 *
 * @param filter what is looked for
 * @param count how many were found
 * @param full whether there may be more than are shown
 */
record InboxPage(
    List<Place> places,
    Form filter,
    List<Choice> shown,
    String count,
    boolean full,
    List<Row> rows) {

  /**
   * @param has who has it, empty for nobody
   */
  record Row(
      String number,
      String href,
      String subject,
      String kind,
      String from,
      String due,
      Tag state,
      boolean urgent,
      String has) {}
}
