package permed.platform.site.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import permed.platform.site.Allowed;
import permed.platform.site.Standing;

/**
 * Admits a request only to a handler that declares who may call it.
 *
 * <p>A request no handler takes (unknown path, wrong method) passes: there is nothing to protect,
 * and the reader is owed the right error.
 */
final class DeclaredRights implements AuthorizationManager<RequestAuthorizationContext> {

  private final RequestMappingHandlerMapping routes;

  DeclaredRights(RequestMappingHandlerMapping routes) {
    this.routes = routes;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    return new AuthorizationDecision(
        handler(context.getRequest()).map(DeclaredRights::isOpen).orElse(true));
  }

  private static boolean isOpen(HandlerMethod handler) {
    Allowed allowed = handler.getMethodAnnotation(Allowed.class);
    return allowed != null && Standing.NONE.has(allowed.value(), null);
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
