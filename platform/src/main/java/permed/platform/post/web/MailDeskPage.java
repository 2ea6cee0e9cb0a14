package permed.platform.post.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Paging;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/**
 * The mails of the outbox.
 *
 * @param counts how many there are in each state
 */
record MailDeskPage(
    List<Place> places,
    Form filter,
    List<Choice> states,
    List<String> counts,
    List<Row> rows,
    Paging paging) {

  /**
   * @param progress when it was sent, or how often it was tried and when it is tried next
   * @param retry address to try it at once, empty where that makes no sense
   */
  record Row(
      String created,
      String to,
      String subject,
      Tag state,
      String progress,
      String error,
      String retry) {}
}
