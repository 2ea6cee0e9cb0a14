package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Form;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;

/**
 * Where a sheet is uploaded.
 *
 * @param columns what the template has, each with what goes into it
 * @param mend how to mend the file that was refused, empty for none
 */
record ImportPage(
    List<Place> places, Form form, String mend, List<Row> uploads, List<SummaryLine> columns) {

  /** One sheet uploaded before. */
  record Row(String href, String file, String by, String at, String state) {}
}
