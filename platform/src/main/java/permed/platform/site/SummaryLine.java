package permed.platform.site;

/**
 * One line of a summary: what it is, what it says, and where to change it.
 *
 * @param label what the line is about, in the reader's language
 * @param text what it says, empty for nothing known
 * @param href where to change it, empty for nowhere
 * @param action the word of that link, empty for none
 */
public record SummaryLine(String label, String text, String href, String action) {

  public static SummaryLine of(String label, String text) {
    return new SummaryLine(label, text, "", "");
  }
}
