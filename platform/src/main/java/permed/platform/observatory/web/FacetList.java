package permed.platform.observatory.web;

import java.util.List;

/**
 * Values of one dimension to narrow by.
 *
 * @param name of the form field
 * @param open whether it is unfolded at first
 * @param path in a tree the nodes above, from the top, each a link back up
 * @param tree whether values are links that go down the tree instead of boxes to tick
 * @param more text of the link to all values, empty when all are here
 */
record FacetList(
    String name,
    String label,
    boolean open,
    boolean tree,
    List<Step> path,
    List<Value> values,
    String more,
    String moreHref) {

  /** A node above. */
  record Step(String label, String href) {}

  /**
   * @param amount empty when the measure is no money
   * @param href of a node in a tree, empty elsewhere
   */
  record Value(
      String key, String label, String projects, String amount, boolean selected, String href) {}
}
