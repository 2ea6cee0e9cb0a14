package permed.platform.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import permed.platform.Caller;
import permed.platform.Cast;
import permed.platform.OverSample;
import permed.platform.accounts.Accounts;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyType;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.Allowed;
import permed.platform.site.Right;
import permed.platform.site.Standing;

/** Every route, asked by everyone: whoever has not the right it declares is refused. */
class RouteRightsTest extends OverSample {

  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private Bodies bodies;

  @TestFactory
  Stream<DynamicTest> refuseThoseWithoutTheRight() {
    Cast cast = new Cast(people, accounts, bodies, address(""));
    PersonId chair = cast.person().id();
    Body ours = cast.seat(chair, BodyType.WORKING_GROUP);
    cast.chair(chair, ours);
    List<Visitor> visitors = visitors(cast, ours, chair);
    return routes().stream()
        .map(
            route ->
                DynamicTest.dynamicTest(
                    route.method() + " " + route.pattern(),
                    () -> visitors.forEach(visitor -> visitor.asks(route, ours.slug()))));
  }

  private List<Visitor> visitors(Cast cast, Body ours, PersonId chair) {
    return List.of(
        new Visitor("nobody signed in", Standing.NONE, () -> new Caller(address(""))),
        new Visitor(
            "someone without a seat", Standing.SIGNED_IN, () -> cast.entered(cast.person().id())),
        new Visitor("a member of another body", standing("another"), () -> memberElsewhere(cast)),
        new Visitor("a member of the body", standing(ours.slug()), () -> memberOf(cast, ours)),
        new Visitor(
            "the chair of the body",
            new Standing(true, false, Set.of(ours.slug()), Set.of(ours.slug())),
            () -> cast.enteredWithoutSecondFactor(chair)),
        new Visitor(
            "an officer of the secretariat",
            new Standing(true, true, Set.of("secretariat"), Set.of()),
            () -> officer(cast)));
  }

  private static Standing standing(String body) {
    return new Standing(true, false, Set.of(body), Set.of());
  }

  private static Caller memberElsewhere(Cast cast) {
    PersonId person = cast.person().id();
    cast.seat(person, BodyType.WORKING_GROUP);
    return cast.entered(person);
  }

  private static Caller memberOf(Cast cast, Body body) {
    PersonId person = cast.person().id();
    cast.seatIn(body, person);
    return cast.entered(person);
  }

  private static Caller officer(Cast cast) {
    PersonId person = cast.person().id();
    cast.seat(person, BodyType.SECRETARIAT);
    return cast.enteredWithoutSecondFactor(person);
  }

  private List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              Allowed allowed = handler.getMethodAnnotation(Allowed.class);
              if (allowed == null) {
                return;
              }
              for (String pattern : mapping.getPatternValues()) {
                boolean reads =
                    mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
                routes.add(new Route(pattern, reads ? "GET" : "POST", allowed.value()));
              }
            });
    return routes;
  }

  private record Route(String pattern, String method, Right right) {

    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";

    String path(String body) {
      return pattern.replace("{body}", body).replaceAll("\\{[^}]+}", NOWHERE);
    }
  }

  /** Someone who goes from route to route, and signs in anew when a route ended the session. */
  private static final class Visitor {

    private final String name;
    private final Standing standing;
    private final Supplier<Caller> entrance;
    private Caller caller;

    Visitor(String name, Standing standing, Supplier<Caller> entrance) {
      this.name = name;
      this.standing = standing;
      this.entrance = entrance;
      this.caller = entrance.get();
    }

    void asks(Route route, String body) {
      boolean entitled = standing.has(route.right(), body);
      HttpResponse<String> answer = answer(route, body);
      assertThat(isRefused(answer, route))
          .as("%s asks %s %s: %d", name, route.method(), route.path(body), answer.statusCode())
          .isEqualTo(!entitled);
      assertThat(answer.statusCode()).as(name + ": " + answer.body()).isLessThan(500);
      if (entitled && route.method().equals("POST") && standing.signedIn()) {
        comeBackIfSentAway();
      }
    }

    private HttpResponse<String> answer(Route route, String body) {
      if (route.method().equals("GET")) {
        return caller.get(route.path(body));
      }
      caller.get("/language");
      return caller.post(route.path(body), Map.of());
    }

    private boolean isRefused(HttpResponse<String> answer, Route route) {
      return standing.signedIn()
          ? answer.statusCode() == 403 && answer.body().contains("It is for ")
          : answer.statusCode() == 401
              || answer.statusCode() == 403
              || (route.right() != Right.PUBLIC && isSentToSignIn(answer));
    }

    private static boolean isSentToSignIn(HttpResponse<String> answer) {
      return answer.statusCode() == 303
          && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in?return=");
    }

    private void comeBackIfSentAway() {
      if (caller.get("/me").statusCode() != 200) {
        caller = entrance.get();
      }
    }
  }
}
