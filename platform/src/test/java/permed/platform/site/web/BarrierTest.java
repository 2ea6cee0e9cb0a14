package permed.platform.site.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.InChromium.DESK;
import static permed.platform.InChromium.PHONE;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import permed.platform.InChromium;
import permed.platform.OverConsortium;
import permed.platform.sample.WaysIn;

/**
 * Someone of each role follows every link from page to page; on one page of each route there is no
 * barrier, by day and on a wide window, by night and on a phone.
 */
class BarrierTest extends OverConsortium {

  @RegisterExtension private static final InChromium CHROMIUM = new InChromium();

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  private static final int ASKED_OF_A_ROUTE = 3;

  /** What links do not lead to: addresses in mails, ends of forms, programs, redirects. */
  private static final List<String> NOT_LINKED =
      List.of(
          "/address/{token}",
          "/calendar/{token}.ics",
          "/calendar/{token}/{body}.ics",
          "/cite",
          "/contact/sent",
          "/deliveries/{organisation}/{staging}",
          "/error",
          "/invitation/{token}",
          "/me/second-factor/codes",
          "/members/map.svg",
          "/recovery/{token}",
          "/sign-in/confirm",
          "/sign-in/organisation/{id}",
          "/sign-in/organisation/{id}/back",
          "/sign-in/second-factor");

  private String sheetAddress = "/desk/import";

  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired private WaysIn waysIn;

  @Test
  void isOnNoPageAnyoneCanReach() {
    List<String> found = new ArrayList<>();
    Map<String, String> seen = new TreeMap<>();
    List<String> states = new ArrayList<>(List.of("{}"));
    waysIn.open().forEach(way -> states.add(enter(way.link().getPath())));
    uploadASheetWithAMistake(states.get(1));
    for (String state : states) {
      Map<String, String> pages = explore(state);
      pages.keySet().removeAll(seen.keySet());
      seen.putAll(pages);
      try (BrowserContext desk = CHROMIUM.context(DESK, ColorScheme.LIGHT, state);
          BrowserContext phone = CHROMIUM.context(PHONE, ColorScheme.DARK, state)) {
        found.addAll(check(pages, desk, InChromium::barriers));
        found.addAll(check(pages, phone, InChromium::barriersOfLook));
      }
    }
    assertThat(found).isEmpty();
    assertThat(patterns())
        .extracting(PathPattern::getPatternString)
        .filteredOn(route -> !seen.containsKey(route) && !route.startsWith("/s/"))
        .containsExactlyInAnyOrderElementsOf(NOT_LINKED);
  }

  private void uploadASheetWithAMistake(String officer) {
    String sheet =
        """
        organisation,kind,country,acts for,membership,since
        Fund of the West,public funder,IE,IE,member,2026-01-01
        Fund of the East,public funder,IE,IE,member,some day
        """;
    try (BrowserContext context = CHROMIUM.context(DESK, ColorScheme.LIGHT, officer)) {
      Page page = context.newPage();
      page.navigate(address("/desk/import"));
      page.getByLabel("File")
          .setInputFiles(new FilePayload("members.csv", "text/csv", sheet.getBytes(UTF_8)));
      InChromium.press(page, "Upload and look");
      sheetAddress = page.url().substring(address("").length());
    }
  }

  private String enter(String invitation) {
    try (BrowserContext context = CHROMIUM.context(DESK, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      InChromium.enter(page, address(invitation));
      return context.storageState();
    }
  }

  /** One address of each route that answers with a page. */
  private Map<String, String> explore(String state) {
    List<PathPattern> patterns = patterns();
    Map<String, String> pages = new TreeMap<>();
    Map<String, Integer> asked = new TreeMap<>();
    Set<String> known = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>(List.of("/", "/me", sheetAddress));
    try (BrowserContext context = CHROMIUM.context(DESK, ColorScheme.LIGHT, state)) {
      while (!ahead.isEmpty()) {
        String path = ahead.removeFirst();
        String route = route(patterns, path);
        if (asked.merge(route, 1, Integer::sum) > ASKED_OF_A_ROUTE) {
          continue;
        }
        APIResponse answer = context.request().get(address(path));
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
          pages.putIfAbsent(route, "");
          continue;
        }
        if (answer.status() == 403) {
          continue;
        }
        assertThat(answer.status()).as(path).isLessThan(400);
        pages.putIfAbsent(route, path);
        Matcher link = LINK.matcher(answer.text());
        while (link.find()) {
          String next = link.group(1).replace("&amp;", "&");
          if (known.add(next)) {
            ahead.add(next);
          }
        }
      }
    }
    return pages;
  }

  private List<String> check(
      Map<String, String> pages, BrowserContext window, Function<Page, List<String>> look) {
    List<String> found = new ArrayList<>();
    Page page = window.newPage();
    pages.values().stream()
        .filter(path -> !path.isEmpty())
        .forEach(
            path -> {
              page.navigate(address(path));
              look.apply(page)
                  .forEach(one -> found.add(path + ", " + page.viewportSize().width + ": " + one));
            });
    return found;
  }

  private static String route(List<PathPattern> patterns, String address) {
    PathContainer path = PathContainer.parsePath(address.split("\\?", 2)[0]);
    return patterns.stream()
        .filter(pattern -> pattern.matches(path))
        .sorted()
        .map(PathPattern::getPatternString)
        .findFirst()
        .orElse("none: " + address);
  }

  private List<PathPattern> patterns() {
    return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
        .filter(
            mapping -> {
              Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
              return methods.isEmpty() || methods.contains(RequestMethod.GET);
            })
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .map(PathPatternParser.defaultInstance::parse)
        .toList();
  }
}
