package permed.platform.obligations.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Paging;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/** The ledger of reminders. */
record DeskRemindersPage(
    List<Place> places, Form filter, List<Choice> states, List<Row> rows, Paging paging) {

  /**
   * @param offset how far before or after it is due
   */
  record Row(String who, String what, String due, String offset, String fires, Tag state) {}
}
