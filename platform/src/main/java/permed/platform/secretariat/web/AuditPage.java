package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Paging;
import permed.platform.site.Place;

/**
 * A page of the audit log, the newest lines first.
 *
 * @param broken what a check found wrong, empty for nothing
 */
record AuditPage(
    List<Place> places,
    Form filter,
    List<Choice> actors,
    List<Row> rows,
    String broken,
    Paging paging) {

  /**
   * @param when as read, with the time
   * @param machine the same as ISO 8601
   */
  record Row(
      String number,
      String when,
      String machine,
      String who,
      String operation,
      String subject,
      String reason,
      String evidence,
      String details) {}
}
