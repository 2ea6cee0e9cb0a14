package permed.platform.site;

/**
 * A page in the side navigation of an area; each module puts up its own, as beans.
 *
 * @param order place in the list, the smallest first
 * @param href address of the page; pages below it belong to it
 * @param label message key of its name
 */
public record Signpost(Area area, int order, String href, String label) {

  /** The areas with a side navigation. */
  public enum Area {
    /** What concerns the signed-in person. */
    ME("/me"),
    /** Where the secretariat works. */
    DESK("/desk");

    private final String home;

    Area(String home) {
      this.home = home;
    }

    /** Address of the area's first page. */
    public String home() {
      return home;
    }
  }

  boolean leadsTo(String path) {
    return path.equals(href) || (!href.equals(area.home()) && path.startsWith(href + "/"));
  }
}
