package permed.platform.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import permed.platform.OverSample;
import permed.platform.ReferencePage;
import permed.platform.site.Allowed;

class RoutesTest extends OverSample {

  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void eachDeclareWhoMayCallThem() {
    assertThat(routes().values())
        .isNotEmpty()
        .allMatch(handler -> handler.hasMethodAnnotation(Allowed.class));
  }

  @Test
  void areAllInTheReference() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    routes()
        .forEach(
            (route, handler) -> {
              Allowed allowed = handler.getMethodAnnotation(Allowed.class);
              String who = allowed == null ? "nobody" : allowed.value().name();
              for (String path : route.getPatternValues()) {
                for (String method : methods(route)) {
                  rows.put(path + method, "| `%s %s` | %s |".formatted(method, path, lower(who)));
                }
              }
            });
    List<String> page = new ArrayList<>();
    page.add("# Routes\n");
    page.add(
        "Every address the platform answers, and who may call it. A route that declares nothing is"
            + " refused to everyone. This page is written by a test.\n");
    page.add("| route | who |\n|---|---|");
    page.addAll(rows.values());

    ReferencePage.check("routes.md", String.join("\n", page) + "\n");
  }

  private Map<RequestMappingInfo, HandlerMethod> routes() {
    return requestMappingHandlerMapping.getHandlerMethods();
  }

  private static List<String> methods(RequestMappingInfo route) {
    List<String> methods =
        route.getMethodsCondition().getMethods().stream().map(RequestMethod::name).toList();
    return methods.isEmpty() ? List.of("any") : methods;
  }

  private static String lower(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }
}
