package permed.platform.deliveries.web;

import java.util.List;

/**
 * What stands above every page of a delivery on its way: whose it is, and how far it is.
 *
 * @param back address of everything the member delivered
 * @param discard address where it is thrown away, empty before the upload
 */
record Head(
    String organisation,
    String back,
    String file,
    List<Step> steps,
    String discard,
    boolean stale) {

  Head {
    steps = List.copyOf(steps);
  }

  /**
   * @param href empty for one that cannot be gone to yet
   * @param current whether it is the page being read
   */
  record Step(int number, String label, String href, boolean current, boolean done) {}

  Head overtaken() {
    return new Head(organisation, back, file, steps, discard, true);
  }
}
