package permed.platform.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import permed.platform.site.Recognition;
import permed.platform.site.Visitor;

/** Finds out who sends a request, and remembers it for the page that may tell of an error. */
final class RecogniseVisitor extends OncePerRequestFilter {

  private final Iterable<Recognition> recognitions;
  private final SecurityContextRepository contexts;

  RecogniseVisitor(Iterable<Recognition> recognitions, SecurityContextRepository contexts) {
    this.recognitions = recognitions;
    this.contexts = contexts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    for (Recognition recognition : recognitions) {
      Optional<Visitor> visitor = recognition.visitor(request, response);
      if (visitor.isPresent()) {
        remember(visitor.get(), request, response);
        break;
      }
    }
    chain.doFilter(request, response);
  }

  private void remember(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new VisitorAuthentication(visitor));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
