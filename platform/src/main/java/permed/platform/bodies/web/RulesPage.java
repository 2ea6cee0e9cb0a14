package permed.platform.bodies.web;

import java.util.List;
import permed.platform.site.Tag;

/** The rules of procedure of a body, the latest version first. */
record RulesPage(RosterPage.Head body, List<Version> versions) {

  /**
   * @param id its place on the page
   * @param state in force, replaced or to come
   * @param term from when, and until when where a later version follows
   * @param decision reason and evidence, empty where nothing was said or it is not told
   * @param open whether it is read at once
   */
  record Version(
      String id,
      String title,
      Tag state,
      String term,
      String decision,
      List<Change> changes,
      List<RulesTeller.Part> parts,
      boolean open) {}

  /**
   * What a version says otherwise than the one before.
   *
   * @param before empty for a new rule
   * @param now empty for one that was dropped
   */
  record Change(String before, String now) {}
}
