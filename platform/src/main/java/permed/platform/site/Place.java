package permed.platform.site;

/**
 * One page of a side navigation.
 *
 * @param href its address
 * @param label its name, in the reader's language
 * @param current whether it is the page being read
 * @param waiting number of things that wait there, 0 for none
 */
public record Place(String href, String label, boolean current, int waiting) {

  public static Place of(String href, String label, boolean current) {
    return new Place(href, label, current, 0);
  }
}
