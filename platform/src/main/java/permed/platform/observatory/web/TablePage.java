package permed.platform.observatory.web;

import java.util.List;

/**
 * An answer cut one or two ways, as a table.
 *
 * @param back the same question in the landscape
 * @param controls the two cuts
 * @param header the rows' dimension, then the columns
 * @param note caveats in small type
 */
record TablePage(
    String title,
    String back,
    AnswerLine answer,
    String action,
    List<AskForm.Field> hidden,
    List<AskForm.Control> controls,
    List<String> header,
    List<Row> rows,
    Row total,
    String note) {

  /**
   * @param href where the row's projects are, may be empty
   */
  record Row(String label, String href, List<String> cells) {}
}
