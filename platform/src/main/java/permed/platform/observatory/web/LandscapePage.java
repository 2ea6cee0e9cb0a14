package permed.platform.observatory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results page: the answer in one line, what it is made of, and the projects behind it.
 *
 * @param title heading of the page, also of the browser's tab
 * @param form what was asked, filled in
 * @param answer the figure with its caveats; null when the query is malformed
 * @param chosen filters in force, each with a link that takes it away
 * @param facets values to narrow by
 * @param figures charts, each with its table and downloads
 * @param hits null when the query is malformed
 */
record LandscapePage(
    String title,
    AskForm form,
    @Nullable AnswerLine answer,
    List<ChosenFilter> chosen,
    List<FacetList> facets,
    List<FigureBox> figures,
    @Nullable HitTable hits) {}
