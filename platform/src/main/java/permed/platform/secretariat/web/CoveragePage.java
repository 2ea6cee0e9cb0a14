package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Paging;
import permed.platform.site.Place;

/**
 * Who covers which task when.
 *
 * @param window the days shown
 * @param gaps what nobody covers, in sentences
 * @param form of a new absence
 * @param officers who can be away
 */
record CoveragePage(
    List<Place> places,
    String window,
    List<String> gaps,
    List<Row> rows,
    List<Away> absences,
    Form form,
    List<Choice> officers,
    Paging paging) {

  /** One task with its shifts in order. */
  record Row(String task, String href, List<Turn> turns) {}

  /**
   * @param officer empty for nobody
   */
  record Turn(String period, String officer) {}

  /** One absence that can be cancelled. */
  record Away(String id, int version, String officer, String period) {}
}
