package permed.platform.observatory.web;

import java.util.List;

/**
 * What every funder reported, by year.
 *
 * @param summary the page in one line
 * @param caveats what the figures stand on
 * @param files the same as files
 */
record FundersPage(
    List<String> summary,
    List<AnswerLine.Caveat> caveats,
    List<AnswerLine.Download> files,
    ReportTable table) {}
