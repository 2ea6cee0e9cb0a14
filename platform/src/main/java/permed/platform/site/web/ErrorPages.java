package permed.platform.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.site.Allowed;
import permed.platform.site.Right;
import permed.platform.site.Wordings;

/**
 * The one place where a failed request ends: a calm page for people, problem+json for programs, and
 * for our own failures one line in the log under the number the reader sees.
 */
@Controller
class ErrorPages implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final Wordings wordings;

  ErrorPages(Wordings wordings) {
    this.wordings = wordings;
  }

  @RequestMapping("/error")
  @Allowed(Right.PUBLIC)
  Object error(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    HttpStatus status = statusOf(request);
    Incident incident = status.is5xxServerError() ? logged(request) : null;
    response.setHeader("Cache-Control", "no-store");
    Right missing = (Right) request.getAttribute(DeclaredRights.MISSING);
    Explanation explanation = Explanation.of(status, missing, incident, wordings.in(locale));
    return path(request).contains("/api/v1")
        ? ResponseEntity.status(status)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(explanation.asProblem())
        : new ModelAndView("site/error", Map.of("error", explanation), status);
  }

  private static HttpStatus statusOf(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.NOT_FOUND : status;
  }

  private static Incident logged(HttpServletRequest request) {
    Incident incident = Incident.next();
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    LOG.error("Incident {} at {} {}", incident.id(), request.getMethod(), path(request), cause);
    return incident;
  }

  private static String path(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path == null ? request.getRequestURI() : path.toString();
  }
}
