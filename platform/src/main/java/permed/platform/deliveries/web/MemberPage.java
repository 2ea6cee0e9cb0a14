package permed.platform.deliveries.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.site.Tag;

/**
 * Everything a member delivered.
 *
 * @param href address of this page
 * @param upload address where a file is uploaded
 * @param counts what counts now, null before the first delivery
 * @param open files being prepared
 * @param rows approved, taken back and thrown away, the latest first
 */
record MemberPage(
    String organisation,
    String source,
    String href,
    String upload,
    Figures.State figures,
    @Nullable Counts counts,
    List<Row> open,
    List<Row> rows) {

  /**
   * The delivery that counts.
   *
   * @param back address of the way back
   * @param after what counts after one went back, in words
   */
  record Counts(
      String file, String asOf, String approved, int version, String back, String after) {}

  /**
   * @param href where one goes on with it, empty for nowhere
   * @param again address at which it counts again, empty for one that does or never did
   */
  record Row(
      String href,
      String file,
      String by,
      String at,
      String asOf,
      Tag state,
      String again,
      int version) {}
}
