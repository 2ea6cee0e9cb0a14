package permed.platform.observatory.web;

import java.util.List;

/**
 * Everything known of one project.
 *
 * @param kind what the record is and its id at the source
 * @param language of the heading, empty when it is the page's
 * @param gone a sentence for each record that its source has no more
 * @param officialHref the funder's own page, empty when there is none
 * @param sources source and licence lines
 * @param citation how to cite the record
 */
record ProjectPage(
    String kind,
    String title,
    String language,
    List<Text> titles,
    List<Text> abstracts,
    List<Fact> facts,
    List<String> gone,
    List<Grid> grids,
    String officialHref,
    List<String> sources,
    String citation) {

  /** A text with its language, empty when it is the page's. */
  record Text(String language, String text) {}
}
