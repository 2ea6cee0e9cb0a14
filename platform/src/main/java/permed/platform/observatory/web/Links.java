package permed.platform.observatory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.question.Grouping;
import permed.landscape.question.Question;
import permed.landscape.question.QuestionText;

/**
 * Addresses within the landscape, all answered from the same snapshot.
 *
 * @param prefix empty for the live snapshot, {@code /s/{id}} for a fixed one
 */
record Links(String prefix) {

  static Links to(String snapshotId) {
    return new Links("/s/" + encoded(snapshotId));
  }

  String landscape(Question question, View view) {
    return address("/landscape", question, view.parameters());
  }

  String landscape(Question question) {
    return address("/landscape", question, "");
  }

  String table(Question question) {
    return address("/landscape/table", question, "");
  }

  String table(Question question, List<Grouping> by) {
    return table(Revision.grouped(question, by));
  }

  /** A chart as a file, {@code ending} being svg or csv; it speaks the language of the page. */
  String chart(FigureName name, String ending, Question question, String language) {
    return address("/landscape/chart/" + name.id() + "." + ending, question, "&lang=" + language);
  }

  /** The projects behind a figure as a file. */
  String projects(String ending, Question question) {
    return address("/landscape/projects." + ending, question, "");
  }

  /** The answer for programs. */
  String api(Question question) {
    return address("/api/v1/answer", question, "");
  }

  String apiProjects(Question question) {
    return address("/api/v1/projects", Revision.whole(question), "");
  }

  String apiProjects(Question question, int size, SourceRecordId after) {
    return address(
        "/api/v1/projects", question, "&size=" + size + "&after=" + encoded(after.toString()));
  }

  /** The rows of an answer as a file. */
  String answer(String ending, Question question) {
    return address("/landscape/table." + ending, question, "");
  }

  String cite(Question question) {
    return address("/cite", question, "");
  }

  String cite(String ending, Question question) {
    return address("/cite." + ending, question, "");
  }

  String project(SourceRecordId id) {
    return prefix + "/projects/" + encoded(id.source()) + "/" + encoded(id.localId());
  }

  String organisation(String id) {
    return prefix + "/organisations/" + encoded(id);
  }

  String funder(String id) {
    return prefix + "/funders/" + encoded(id);
  }

  /** What every funder reported. */
  String funders() {
    return prefix + "/funders";
  }

  String funders(String ending) {
    return prefix + "/funders." + ending;
  }

  /** How complete and recent a funder's records are. */
  String scorecard(String funder) {
    return prefix + "/scorecard?funder=" + encoded(funder);
  }

  String scorecard(String ending, String funder) {
    return prefix + "/scorecard." + ending + "?funder=" + encoded(funder);
  }

  private String address(String path, Question question, String more) {
    String query = QuestionText.write(question) + more;
    String trimmed = query.startsWith("&") ? query.substring(1) : query;
    return trimmed.isEmpty() ? prefix + path : prefix + path + "?" + trimmed;
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%3A", ":");
  }
}
