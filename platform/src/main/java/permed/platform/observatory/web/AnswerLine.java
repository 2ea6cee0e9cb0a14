package permed.platform.observatory.web;

import java.util.List;

/**
 * The figure with everything needed to repeat it in a report.
 *
 * @param figure the measure itself, in large type
 * @param exact the figure in full, for those who need every digit
 * @param parts projects, years, counting rule, prices
 * @param caveats what is left out, then the snapshot
 * @param sources source and licence lines
 * @param citeHref page with the citation and the permanent link
 * @param downloads the projects behind the figure, as files
 */
record AnswerLine(
    String figure,
    String exact,
    List<String> parts,
    List<Caveat> caveats,
    List<String> sources,
    String citeHref,
    List<Download> downloads) {

  /** A caveat, with the way to the projects it is about; {@code href} may be empty. */
  record Caveat(String text, String href) {}

  /** A file on offer. */
  record Download(String label, String href) {}
}
