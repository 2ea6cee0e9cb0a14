package permed.platform.deliveries.web;

import java.util.List;

/**
 * Whom one may deliver for.
 *
 * @param lines none for someone who speaks for no organisation
 */
record MinePage(List<Line> lines) {

  MinePage {
    lines = List.copyOf(lines);
  }

  record Line(String href, String name) {}
}
