package permed.platform.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import permed.platform.site.Allowed;
import permed.platform.site.Right;

class DeclaredRightsTest {

  private final RequestMappingHandlerMapping routes = new RequestMappingHandlerMapping();

  @BeforeEach
  void map() {
    StaticWebApplicationContext context = new StaticWebApplicationContext();
    context.registerSingleton("doors", Doors.class);
    routes.setApplicationContext(context);
    routes.afterPropertiesSet();
  }

  @Test
  void refusesAHandlerThatDeclaresNothing() {
    assertThat(admits("GET", "/undeclared")).isFalse();
  }

  @Test
  void admitsAnyoneToAPublicHandler() {
    assertThat(admits("GET", "/declared")).isTrue();
  }

  @Test
  void leavesUnknownPathsAndWrongMethodsToTheirErrors() {
    assertThat(admits("GET", "/nowhere")).isTrue();
    assertThat(admits("POST", "/declared")).isTrue();
  }

  private boolean admits(String method, String path) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    return new DeclaredRights(routes)
        .authorize(() -> null, new RequestAuthorizationContext(request))
        .isGranted();
  }

  @Controller
  static class Doors {

    @GetMapping("/undeclared")
    String undeclared() {
      return "";
    }

    @GetMapping("/declared")
    @Allowed(Right.PUBLIC)
    String declared() {
      return "";
    }
  }
}
