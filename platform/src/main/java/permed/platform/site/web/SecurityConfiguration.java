package permed.platform.site.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Recognition;
import permed.platform.site.Standings;

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

  /** Who a request comes from is found out anew each time and kept as long as the request. */
  @Bean
  SecurityContextRepository securityContexts() {
    return new RequestAttributeSecurityContextRepository();
  }

  @Bean
  CsrfTokenRepository csrfTokens(PlatformSettings settings) {
    CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
    cookie.setCookieName("csrf");
    cookie.setCookieCustomizer(
        attributes -> attributes.sameSite("Lax").secure(settings.isPublishedSecurely()));
    return cookie;
  }

  @Bean
  SecurityFilterChain everyRequest(
      HttpSecurity http,
      RequestMappingHandlerMapping requestMappingHandlerMapping,
      Standings standings,
      ObjectProvider<Recognition> recognitions,
      SecurityContextRepository contexts,
      CsrfTokenRepository csrfTokens) {
    http.securityContext(security -> security.securityContextRepository(contexts));
    http.addFilterBefore(
        new RecogniseVisitor(recognitions, contexts), AnonymousAuthenticationFilter.class);
    http.authorizeHttpRequests(
        requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/assets/**")
                .permitAll()
                .anyRequest()
                .access(new DeclaredRights(requestMappingHandlerMapping, standings)));
    http.exceptionHandling(refused -> refused.authenticationEntryPoint(new AskToSignIn()));
    http.headers(SecurityConfiguration::strictHeaders);
    http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens));
    http.sessionManagement(
        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.requestCache(AbstractHttpConfigurer::disable);
    http.logout(AbstractHttpConfigurer::disable);
    http.anonymous(Customizer.withDefaults());
    return http.build();
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
