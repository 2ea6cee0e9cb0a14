package permed.platform.site.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One filter chain for everything: refuse what declares no right, and send strict headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Nothing from elsewhere, no inline script, no inline style. */
  static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  static final String PERMISSIONS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

  @Bean
  SecurityFilterChain everyRequest(
      HttpSecurity http, RequestMappingHandlerMapping requestMappingHandlerMapping) {
    http.authorizeHttpRequests(
        requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/assets/**")
                .permitAll()
                .anyRequest()
                .access(new DeclaredRights(requestMappingHandlerMapping)));
    http.exceptionHandling(
        refused ->
            refused.authenticationEntryPoint(
                (request, response, exception) ->
                    response.sendError(HttpStatus.FORBIDDEN.value())));
    http.headers(SecurityConfiguration::strictHeaders);
    http.csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()));
    http.sessionManagement(
        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.requestCache(AbstractHttpConfigurer::disable);
    http.logout(AbstractHttpConfigurer::disable);
    http.anonymous(Customizer.withDefaults());
    return http.build();
  }

  private static CookieCsrfTokenRepository csrfCookie() {
    CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
    cookie.setCookieName("csrf");
    cookie.setCookieCustomizer(attributes -> attributes.sameSite("Lax"));
    return cookie;
  }

  private static void strictHeaders(HeadersConfigurer<HttpSecurity> headers) {
    headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY));
    headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    headers.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    headers.crossOriginOpenerPolicy(Customizer.withDefaults());
    headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
  }
}
