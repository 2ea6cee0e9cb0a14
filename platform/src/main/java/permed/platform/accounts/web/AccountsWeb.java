package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.Session;
import permed.platform.accounts.internal.Sessions;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;

/** Gives handlers the client and the session of a request, and asks for a fresh proof where due. */
@Configuration(proxyBeanMethods = false)
class AccountsWeb implements WebMvcConfigurer {

  private final Clients clients;
  private final Sessions sessions;

  AccountsWeb(Clients clients, Sessions sessions) {
    this.clients = clients;
    this.sessions = sessions;
  }

  @Bean
  Signpost securitySignpost() {
    return new Signpost(Area.ME, 40, "/me/security", "me.security");
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new AskAgain(sessions));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new Given());
  }

  /** The client always; the session where there is one, else null. */
  private final class Given implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      Class<?> type = parameter.getParameterType();
      return type == Client.class || type == Session.class;
    }

    @Override
    public @Nullable Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest web,
        @Nullable WebDataBinderFactory binders) {
      HttpServletRequest request =
          Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
      return parameter.getParameterType() == Client.class
          ? clients.of(request)
          : SessionRecognition.session(request);
    }
  }
}
