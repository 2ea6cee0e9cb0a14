package permed.platform.deliveries.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.SummaryLine;

/**
 * How the figures would change, and how the file is to be delivered.
 *
 * @param problem why it cannot be delivered at all, empty if it can
 * @param remedy how to mend that
 * @param against what it is compared with, in words
 */
record PreviewPage(
    Head head,
    String href,
    Form form,
    String problem,
    String remedy,
    String against,
    Changes changes,
    Guards guards,
    Terms terms) {

  /**
   * What changes.
   *
   * @param lists examples of new, changed and gone grants, those that have any
   */
  record Changes(
      List<SummaryLine> counts, List<Total> totals, boolean payers, List<Examples> lists) {}

  /**
   * Money of one year.
   *
   * @param sum whether it is the sum of a currency
   */
  record Total(
      String payer,
      String currency,
      String year,
      String before,
      String after,
      String difference,
      boolean sum) {}

  /** The first grants of a kind. */
  record Examples(String id, String title, List<Example> rows, String more) {}

  record Example(String number, String title, String what) {}

  /**
   * What makes the delivery as a whole doubtful.
   *
   * @param asked those somebody has to answer, each with the control of the answer
   */
  record Guards(List<Guard> asked, List<Guard> notes) {}

  record Guard(String control, String title, List<String> seen, String remedy) {}

  /**
   * What can be chosen.
   *
   * @param fields groups of fields, each with three choices
   */
  record Terms(
      List<Choice> extents, List<FieldRow> fields, List<Choice> circles, String currency) {}

  record FieldRow(String control, String name, String hint, String chosen) {}

  /** Something that cannot be delivered, with no figures beside it. */
  static PreviewPage impossible(Head head, String href, String problem, String remedy) {
    return new PreviewPage(
        head,
        href,
        Form.empty(DeliveryPages.FIELDS),
        problem,
        remedy,
        "",
        new Changes(List.of(), List.of(), false, List.of()),
        new Guards(List.of(), List.of()),
        new Terms(List.of(), List.of(), List.of(), ""));
  }

  PreviewPage overtaken() {
    return new PreviewPage(
        head.overtaken(), href, form, problem, remedy, against, changes, guards, terms);
  }
}
