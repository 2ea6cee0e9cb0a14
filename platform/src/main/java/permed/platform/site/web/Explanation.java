package permed.platform.site.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import permed.platform.site.Right;
import permed.platform.site.Wording;

/**
 * What a reader is told.
 *
 * @param incident number to quote, empty when nothing of ours failed
 */
record Explanation(HttpStatus status, String title, String advice, String incident) {

  static Explanation of(
      HttpStatus status, @Nullable Right missing, @Nullable Incident incident, Wording wording) {
    String key = "error." + status.value();
    String kind = status.is5xxServerError() ? "error.5xx" : "error.4xx";
    return new Explanation(
        status,
        wording.textOr(key + ".title", wording.text(kind + ".title")),
        advice(status, missing, wording),
        incident == null ? "" : incident.id());
  }

  private static String advice(HttpStatus status, @Nullable Right missing, Wording wording) {
    String usual = status.is5xxServerError() ? "error.5xx.advice" : "error.4xx.advice";
    String advice = wording.textOr("error." + status.value() + ".advice", wording.text(usual));
    boolean refused = status == HttpStatus.FORBIDDEN && missing != null;
    return refused ? wording.textOr("error.403.right." + missing, advice) : advice;
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
