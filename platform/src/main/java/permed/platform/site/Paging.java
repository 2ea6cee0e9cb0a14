package permed.platform.site;

/**
 * Ways to the neighbouring pages of a list.
 *
 * @param previous address of the page before, empty for none
 * @param next address of the page after, empty for none
 */
public record Paging(String previous, String next) {

  public boolean needed() {
    return !previous.isEmpty() || !next.isEmpty();
  }
}
