package permed.platform.deliveries.web;

import java.util.List;
import permed.platform.site.Tag;

/**
 * A file as it was understood, and what is wrong with it.
 *
 * @param problem why it cannot be read at all, empty if it can
 * @param remedy how to mend that
 * @param sums the line that is the answer: rows, grants, money
 * @param counts rows of each sheet, where there are several
 * @param mend address of the rows to mend without their ending, empty for none
 * @param next address of the next step, empty where it cannot be gone to
 */
record CheckPage(
    Head head,
    String problem,
    String remedy,
    List<String> sums,
    List<Count> counts,
    List<Group> groups,
    Understood understood,
    String mend,
    Ways ways) {

  CheckPage {
    sums = List.copyOf(sums);
    counts = List.copyOf(counts);
    groups = List.copyOf(groups);
  }

  /** Rows of one sheet: read = accepted + rejected. */
  record Count(String file, String read, String accepted, String rejected) {}

  /**
   * All findings of one kind.
   *
   * @param id on the page
   * @param more how many are not listed, in words; empty for none
   */
  record Group(
      String id,
      String title,
      Tag tag,
      String count,
      String remedy,
      List<Line> lines,
      String more) {}

  /** Where it is and what stands there. */
  record Line(String row, String column, String seen) {}

  /** The first grants, column by column. */
  record Understood(List<String> columns, List<List<String>> rows) {}

  /**
   * Where one may go from here.
   *
   * @param next the preview, empty where there is nothing to preview
   */
  record Ways(String next, String columns, String upload) {}
}
