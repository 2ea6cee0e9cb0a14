package permed.platform.bodies.web;

import java.util.ArrayList;
import java.util.List;
import permed.platform.site.Wording;

/** A sentence with links in it: "Replaced Group 1, Group 2 and Group 3 on 24 February 2021." */
record Sentence(String before, List<Link> links, String after) {

  private static final String GAP = "\u0001";

  /**
   * @param separator what stands between this link and the one before
   */
  record Link(String separator, String text, String href) {}

  /**
   * Words a message whose first placeholder is a list of links.
   *
   * @param links text and address, in their order
   */
  static Sentence of(Wording wording, String key, List<Link> links, String second) {
    String[] parts = wording.text(key, GAP, second).split(GAP, 2);
    return new Sentence(parts[0], separated(wording, links), parts.length > 1 ? parts[1] : "");
  }

  private static List<Link> separated(Wording wording, List<Link> links) {
    List<Link> separated = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      boolean last = i == links.size() - 1;
      String separator = i == 0 ? "" : last ? wording.text("bodies.and") : ", ";
      separated.add(new Link(separator, links.get(i).text(), links.get(i).href()));
    }
    return separated;
  }
}
