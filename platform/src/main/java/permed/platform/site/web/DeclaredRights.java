package permed.platform.site.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import permed.platform.site.Allowed;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Standings;

/**
 * Admits a request only to a handler that declares who may call it, and only those who may on the
 * day of the request.
 *
 * <p>A request no handler takes (unknown path, wrong method) passes: there is nothing to protect,
 * and the reader is owed the right error.
 */
final class DeclaredRights implements AuthorizationManager<RequestAuthorizationContext> {

  /** Where the {@link Right} that was missing is noted, for who explains the refusal. */
  static final String MISSING = DeclaredRights.class.getName() + ".missing";

  private static final String BODY = "body";
  private static final String ORGANISATION = "organisation";

  private final RequestMappingHandlerMapping routes;
  private final Standings standings;

  DeclaredRights(RequestMappingHandlerMapping routes, Standings standings) {
    this.routes = routes;
    this.standings = standings;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    return new AuthorizationDecision(
        handler(request).map(handler -> isAllowed(handler, who, request)).orElse(true));
  }

  private boolean isAllowed(
      HandlerMethod handler,
      Supplier<? extends @Nullable Authentication> who,
      HttpServletRequest request) {
    Allowed allowed = handler.getMethodAnnotation(Allowed.class);
    if (allowed == null) {
      return false;
    }
    Right right = allowed.value();
    boolean granted =
        right == Right.PUBLIC || standing(who.get()).has(right, named(right, request));
    if (!granted) {
      request.setAttribute(MISSING, right);
    }
    return granted;
  }

  private Standing standing(@Nullable Authentication authentication) {
    return authentication instanceof VisitorAuthentication known
        ? standings.of(known.visitor().person())
        : Standing.NONE;
  }

  private static @Nullable String named(Right right, HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && variables.get(right == Right.ORGANISATION ? ORGANISATION : BODY)
                instanceof String slug
        ? slug
        : null;
  }

  private Optional<HandlerMethod> handler(HttpServletRequest request) {
    if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
      ServletRequestPathUtils.parseAndCache(request);
    }
    try {
      HandlerExecutionChain chain = routes.getHandler(request);
      return chain != null && chain.getHandler() instanceof HandlerMethod method
          ? Optional.of(method)
          : Optional.empty();
    } catch (Exception mismatch) {
      if (isMismatch(mismatch)) {
        return Optional.empty();
      }
      throw new IllegalStateException("No route can be found for the request", mismatch);
    }
  }

  private static boolean isMismatch(Exception thrown) {
    return thrown instanceof ErrorResponse || thrown instanceof ServletException;
  }
}
