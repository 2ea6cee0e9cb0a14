package permed.platform.site.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import permed.platform.site.Wording;

/**
 * What a reader is told.
 *
 * @param incident number to quote, empty when nothing of ours failed
 */
record Explanation(HttpStatus status, String title, String advice, String incident) {

  static Explanation of(HttpStatus status, @Nullable Incident incident, Wording wording) {
    String key = "error." + status.value();
    String kind = status.is5xxServerError() ? "error.5xx" : "error.4xx";
    return new Explanation(
        status,
        wording.textOr(key + ".title", wording.text(kind + ".title")),
        wording.textOr(key + ".advice", wording.text(kind + ".advice")),
        incident == null ? "" : incident.id());
  }

  ProblemDetail asProblem() {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, advice);
    problem.setTitle(title);
    if (!incident.isEmpty()) {
      problem.setProperty("incident", incident);
    }
    return problem;
  }
}
