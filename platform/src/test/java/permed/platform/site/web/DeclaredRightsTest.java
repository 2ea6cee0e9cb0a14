package permed.platform.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import permed.platform.site.Allowed;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Visitor;

class DeclaredRightsTest {

  private static final Visitor VISITOR = new Visitor(UUID.randomUUID(), "Delegate, Austria", "");

  private final RequestMappingHandlerMapping routes = new RequestMappingHandlerMapping();
  private Standing standing = Standing.SIGNED_IN;

  @BeforeEach
  void map() {
    StaticWebApplicationContext context = new StaticWebApplicationContext();
    context.registerSingleton("doors", Doors.class);
    routes.setApplicationContext(context);
    routes.afterPropertiesSet();
  }

  @Test
  void refuseAHandlerThatDeclaresNothing() {
    assertThat(admits("GET", "/undeclared", null)).isFalse();
    standing = new Standing(true, true, Set.of("excom"), Set.of("excom"));
    assertThat(admits("GET", "/undeclared", VISITOR)).isFalse();
  }

  @Test
  void admitAnyoneToAPublicHandler() {
    assertThat(admits("GET", "/public", null)).isTrue();
  }

  @Test
  void leaveUnknownPathsAndWrongMethodsToTheirErrors() {
    assertThat(admits("GET", "/nowhere", null)).isTrue();
    assertThat(admits("POST", "/public", null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/signed-in, yes, yes, yes, yes",
    "/member, no, yes, yes, yes",
    "/bodies/excom, no, yes, yes, yes",
    "/bodies/other, no, no, no, yes",
    "/bodies/excom/chair, no, no, yes, yes",
    "/bodies/other/chair, no, no, no, yes",
    "/desk, no, no, no, yes",
  })
  void followFromTheStandingOfTheDay(
      String path, String signedIn, String delegate, String chair, String secretariat) {
    assertThat(admits("GET", path, null)).as("nobody").isFalse();
    assertThat(admitsWith(Standing.SIGNED_IN, path)).isEqualTo(signedIn.equals("yes"));
    assertThat(admitsWith(new Standing(true, false, Set.of("excom"), Set.of()), path))
        .isEqualTo(delegate.equals("yes"));
    assertThat(admitsWith(new Standing(true, false, Set.of("excom"), Set.of("excom")), path))
        .isEqualTo(chair.equals("yes"));
    assertThat(admitsWith(new Standing(true, true, Set.of(), Set.of()), path))
        .isEqualTo(secretariat.equals("yes"));
  }

  @Test
  void admitThoseWhoSpeakForTheOrganisationThePathNames() {
    Standing sent = new Standing(true, false, Set.of("excom"), Set.of(), Set.of("hrb"));

    assertThat(admitsWith(sent, "/deliveries/hrb")).isTrue();
    assertThat(admitsWith(sent, "/deliveries/excom")).isFalse();
    assertThat(admitsWith(sent, "/deliveries/other")).isFalse();
    assertThat(admitsWith(Standing.SIGNED_IN, "/deliveries/hrb")).isFalse();
    assertThat(admitsWith(new Standing(true, true, Set.of(), Set.of()), "/deliveries/hrb"))
        .isTrue();
  }

  @Test
  void noteWhichRightWasMissing() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desk");

    admits(request, VISITOR);

    assertThat(request.getAttribute(DeclaredRights.MISSING)).isEqualTo(Right.SECRETARIAT);
  }

  private boolean admitsWith(Standing then, String path) {
    standing = then;
    return admits("GET", path, VISITOR);
  }

  private boolean admits(String method, String path, @Nullable Visitor visitor) {
    return admits(new MockHttpServletRequest(method, path), visitor);
  }

  private boolean admits(MockHttpServletRequest request, @Nullable Visitor visitor) {
    return new DeclaredRights(routes, person -> standing)
        .authorize(
            () -> visitor == null ? null : new VisitorAuthentication(visitor),
            new RequestAuthorizationContext(request))
        .isGranted();
  }

  @Controller
  static class Doors {

    @GetMapping("/undeclared")
    String undeclared() {
      return "";
    }

    @GetMapping("/public")
    @Allowed(Right.PUBLIC)
    String open() {
      return "";
    }

    @GetMapping("/signed-in")
    @Allowed(Right.SIGNED_IN)
    String signedIn() {
      return "";
    }

    @GetMapping("/member")
    @Allowed(Right.MEMBER)
    String member() {
      return "";
    }

    @GetMapping("/bodies/{body}")
    @Allowed(Right.BODY)
    String body(@PathVariable String body) {
      return body;
    }

    @GetMapping("/bodies/{body}/chair")
    @Allowed(Right.OFFICE)
    String office(@PathVariable String body) {
      return body;
    }

    @GetMapping("/deliveries/{organisation}")
    @Allowed(Right.ORGANISATION)
    String ofAnOrganisation(@PathVariable String organisation) {
      return organisation;
    }

    @GetMapping("/desk")
    @Allowed(Right.SECRETARIAT)
    String desk() {
      return "";
    }
  }
}
