package permed.platform.deliveries.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;

/**
 * What the columns of a file mean.
 *
 * @param notice why it is asked again, empty where it is asked the first time
 * @param sheets the sheets there are, none if there is one table
 * @param source the id the grants get in links, such as {@code aicib:G-1}
 * @param byHand address of the mapping as text
 */
record ColumnsPage(
    Head head,
    String href,
    Form form,
    String notice,
    List<Sheet> sheets,
    List<Row> rows,
    List<Choice> uses,
    Written written,
    String source,
    String byHand) {

  ColumnsPage {
    sheets = List.copyOf(sheets);
    rows = List.copyOf(rows);
    uses = List.copyOf(uses);
  }

  /** The same, telling that somebody else was quicker. */
  ColumnsPage overtaken() {
    return new ColumnsPage(
        head.overtaken(), href, form, notice, sheets, rows, uses, written, source, byHand);
  }

  record Sheet(String href, String name, boolean shown) {}

  /**
   * One column.
   *
   * @param control name of its control
   * @param use what is chosen
   */
  record Row(String control, String name, List<String> samples, String use) {}

  /** What there is to choose from for the way cells are written. */
  record Written(
      List<Choice> dates,
      List<Choice> numbers,
      List<Choice> units,
      List<Choice> languages,
      List<Choice> licences) {}
}
