package permed.platform.observatory.web;

import java.util.List;

/**
 * An organisation or a funder: what it funds or takes part in.
 *
 * @param kind what it is
 * @param scorecardHref how complete and recent a funder's records are, empty for an organisation
 * @param landscapeHref the same projects in the landscape, to narrow them further
 */
record ProfilePage(
    String kind,
    String title,
    AnswerLine answer,
    List<Fact> facts,
    List<FigureBox> figures,
    HitTable hits,
    String scorecardHref,
    String landscapeHref) {}
