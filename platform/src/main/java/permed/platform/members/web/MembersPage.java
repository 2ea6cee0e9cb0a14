package permed.platform.members.web;

import java.util.List;
import permed.platform.site.Tag;

/**
 * Who belongs to the consortium on one day.
 *
 * @param on the day as a date field takes it
 * @param figure the first count, in large type
 * @param parts the other counts and the day
 * @param map the drawing
 * @param narrowMap address of the drawing for a phone
 * @param mapText what the map says, for those who do not see it
 * @param sections countries, regions, the Commission; those without a row are left out
 */
record MembersPage(
    String on,
    String figure,
    List<String> parts,
    String map,
    String narrowMap,
    String mapText,
    List<Section> sections,
    List<Line> stakeholders,
    List<Download> downloads) {

  /**
   * @param first head of the first column
   */
  record Section(String id, String title, String first, List<Row> rows) {}

  /**
   * @param id its place on the page, where the map leads to
   * @param within the country a region lies in, else empty
   */
  record Row(String id, String name, String within, Tag as, List<Line> organisations) {}

  /**
   * @param remark as what it belongs where that differs from its country, may be empty
   */
  record Line(String href, String shortName, String name, String since, String remark) {}

  /** A file on offer. */
  record Download(String label, String href) {}
}
