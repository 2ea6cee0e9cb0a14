package permed.platform.observatory.web;

import java.util.List;

/**
 * One page of projects in the order of their ids.
 *
 * @param total exact number of projects of the question
 * @param next address of the next page, empty on the last
 */
record ProjectsBody(
    String question, String snapshot, long total, List<ProjectBody> projects, String next) {}
