package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** What a reader or a program is told when a question cannot be read or there is nothing to ask. */
@ControllerAdvice
class QuestionErrors {

  private final Wordings wordings;

  QuestionErrors(Wordings wordings) {
    this.wordings = wordings;
  }

  @ExceptionHandler
  Object unreadable(
      UnreadableQuestionException exception, HttpServletRequest request, Locale locale) {
    Wording wording = wordings.in(locale);
    HttpStatus status = exception.status();
    if (isForProgram(request)) {
      ProblemDetail problem = problem(status, wording, exception.faults().getFirst().message());
      problem.setProperty("errors", exception.faults());
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem);
    }
    ModelAndView page = new ModelAndView("observatory/unreadable", status);
    page.addObject("faults", exception.faults());
    return page;
  }

  @ExceptionHandler
  Object noSnapshot(NoSnapshotException exception, HttpServletRequest request, Locale locale) {
    HttpStatus status = exception.named() ? HttpStatus.NOT_FOUND : HttpStatus.SERVICE_UNAVAILABLE;
    Wording wording = wordings.in(locale);
    String key = exception.named() ? "snapshot.unknown" : "landscape.empty";
    if (isForProgram(request)) {
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem(status, wording, wording.text(key + ".text")));
    }
    return exception.named()
        ? new ModelAndView("observatory/unknown-snapshot", status)
        : new ModelAndView("observatory/none", status);
  }

  private static ProblemDetail problem(HttpStatus status, Wording wording, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    boolean asked = status == HttpStatus.NOT_FOUND || status.is5xxServerError();
    problem.setTitle(wording.text(asked ? "error.4xx.title" : "error.400.title"));
    return problem;
  }

  private static boolean isForProgram(HttpServletRequest request) {
    return List.of(request.getRequestURI().split("/")).contains("api");
  }
}
