package permed.platform.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends people who must sign in to where they can, and back; tells programs by the status. */
final class AskToSignIn implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (request.getAttribute(DeclaredRights.MISSING) == null) {
      response.sendError(HttpStatus.FORBIDDEN.value());
    } else if (request.getRequestURI().contains("/api/v1")) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, signIn(back(request)));
    }
  }

  /** Only a page can be come back to; a form is lost with the session it was for. */
  private static String back(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return "/me";
    }
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  private static String signIn(String back) {
    return UriComponentsBuilder.fromPath("/sign-in")
        .queryParam("return", "{back}")
        .encode(StandardCharsets.UTF_8)
        .buildAndExpand(Map.of("back", back))
        .toUriString();
  }
}
