package permed.platform.observatory.web;

import java.util.List;

/**
 * How complete and recent a funder's records are, and what is wrong with its files.
 *
 * @param kind what it is
 * @param title the funder's name
 * @param caveats what the figures stand on
 * @param files the same as files
 * @param facts how recent
 * @param completeness by field and year
 * @param grids deliveries and findings
 * @param fundersHref all funders
 * @param profileHref what the funder funds
 */
record ScorecardPage(
    String kind,
    String title,
    List<String> summary,
    List<AnswerLine.Caveat> caveats,
    List<AnswerLine.Download> files,
    List<Fact> facts,
    ReportTable completeness,
    List<Grid> grids,
    String fundersHref,
    String profileHref) {}
