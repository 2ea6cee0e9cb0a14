package permed.platform.observatory.web;

import java.util.List;

/**
 * An organisation or a funder: what it funds or takes part in.
 *
 * @param kind what it is
 * @param landscapeHref the same projects in the landscape, to narrow them further
 */
record ProfilePage(
    String kind,
    String title,
    AnswerLine answer,
    List<Fact> facts,
    List<Grid> grids,
    List<FigureBox> figures,
    HitTable hits,
    String landscapeHref) {}
