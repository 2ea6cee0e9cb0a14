package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Form;
import permed.platform.site.Paging;
import permed.platform.site.Place;

/**
 * What an uploaded sheet would do.
 *
 * @param remarks what is wrong with the sheet as a whole
 * @param parts the rows by what becomes of them, with their numbers
 * @param rows those of the part that is shown
 * @param button what the button says, empty where there is nothing to import
 * @param form carries the fingerprint of the plan, and what went wrong
 * @param changed whether the ledger changed since the preview
 */
record PreviewPage(
    List<Place> places,
    String file,
    String href,
    List<String> remarks,
    List<Part> parts,
    List<Row> rows,
    String button,
    boolean mendable,
    Form form,
    boolean changed,
    Paging paging) {

  /** One part of the rows, such as those left out. */
  record Part(String href, String label, int count, boolean shown) {}

  /**
   * @param cells the beginning of what the row says
   */
  record Row(String number, String cells, List<String> steps, List<Mistake> mistakes) {}

  /**
   * @param column where it is
   * @param seen what stands there
   * @param remedy how to mend it
   * @param error whether the row is left out for it
   */
  record Mistake(String column, String seen, String remedy, boolean error) {}
}
