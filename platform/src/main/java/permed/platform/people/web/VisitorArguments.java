package permed.platform.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import permed.platform.people.SignedIn;
import permed.platform.site.Standing;
import permed.platform.site.Standings;

/** Gives every handler that asks for one the {@link Standing} of who calls it. */
@Configuration(proxyBeanMethods = false)
class VisitorArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private final ObjectProvider<Standings> standings;

  VisitorArguments(ObjectProvider<Standings> standings) {
    this.standings = standings;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Standing.class);
  }

  @Override
  public Standing resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
    return visitor != null && visitor.getPrincipal() instanceof SignedIn me
        ? standings.getObject().of(me.person().value())
        : Standing.NONE;
  }
}
