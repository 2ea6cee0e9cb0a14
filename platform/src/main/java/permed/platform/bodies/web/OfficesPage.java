package permed.platform.bodies.web;

import java.util.List;

/** Everyone who held an office of a body, the last first. */
record OfficesPage(RosterPage.Head body, List<Office> offices) {

  record Office(String id, String name, List<Term> terms) {}

  /**
   * @param how elected, appointed or ad interim
   * @param full whether it counts against the limit of terms
   */
  record Term(
      String person,
      boolean interim,
      String organisation,
      String href,
      String since,
      String until,
      String how,
      String full) {}
}
