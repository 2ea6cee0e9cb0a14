package permed.platform.members.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/**
 * The organisations of the register, filtered.
 *
 * @param filter what is looked for
 * @param count how many of how many
 */
record OrganisationsDeskPage(
    List<Place> places,
    Form filter,
    List<Choice> kinds,
    List<Choice> states,
    String count,
    List<Row> rows) {

  /**
   * @param belongs the state of each membership, empty for an organisation without any
   */
  record Row(
      String href, String name, String shortName, String kind, String country, List<Tag> belongs) {}
}
