package permed.platform.site;

/**
 * A part of a page that shows what several modules know.
 *
 * @param order place on the page, the smallest first
 * @param template whose fragment {@code panel(content)} shows it
 * @param content what the fragment is given
 */
public record Panel(int order, String template, Record content) {}
