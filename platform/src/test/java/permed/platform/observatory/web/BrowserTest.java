package permed.platform.observatory.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permed.platform.OverSample;

/** What a reader meets: the journey with and without script, and no barrier on any page. */
class BrowserTest extends OverSample {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final int PHONE = 390;
  private static final int DESK = 1280;

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() {
    Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not at " + CHROMIUM);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      browser.close();
      playwright.close();
    }
  }

  static Stream<String> pages() {
    return Stream.of(
        "/landscape",
        "/landscape?q=cancer&country=DE",
        "/landscape?q=%22open",
        "/landscape?q=zyxwvut",
        "/landscape/table?by=programme,year",
        "/projects/cordis/101057721",
        "/organisations/pic:999915771",
        "/funders/ec",
        "/s/" + snapshot() + "/cite?q=cancer",
        "/data",
        "/method",
        "/help/query",
        "/help/api",
        "/language",
        "/accessibility",
        "/nowhere",
        "/landscape?year=soon");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoBarrier(String path) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {DESK, PHONE}) {
        try (BrowserContext context = context(width, scheme, true)) {
          Page page = context.newPage();
          page.navigate(address(path));
          AxeResults results = new AxeBuilder(page).analyze();

          assertThat(results.getViolations().stream().map(Rule::toString))
              .as(path + " at " + width + " px, " + scheme)
              .isEmpty();
          assertThat(page.evaluate("document.documentElement.scrollWidth"))
              .as("width of " + path)
              .isEqualTo(width);
        }
      }
    }
  }

  @Test
  void breaksNoRuleOfThePolicyAndLoadsWithoutError() {
    try (BrowserContext context = context(DESK, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      List<String> said = new ArrayList<>();
      page.onConsoleMessage(message -> said.add(message.text()));
      page.onPageError(said::add);

      page.navigate(address("/landscape"));
      page.locator(".chart summary").last().click();
      assertThat(page.locator(".chart").last().locator("table")).isVisible();

      assertThat(said).isEmpty();
    }
  }

  @Test
  void answersAnewWhenAFilterIsChosen() {
    try (BrowserContext context = context(DESK, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(address("/landscape"));

      page.getByLabel("Germany").check();

      assertThat(page).hasURL(address("/landscape?country=DE"));
      assertThat(page.locator("#answer")).containsText("projects");
      assertThat(page.locator("#announce")).containsText("projects");
      assertThat(page.getByLabel("Germany")).isChecked();
      assertThat(page.getByLabel("Germany")).isFocused();
      page.getByRole(AriaRole.LINK, named("Remove filter Country Germany")).click();
      assertThat(page).hasURL(address("/landscape"));
      page.goBack();
      assertThat(page).hasURL(address("/landscape?country=DE"));
      assertThat(page.getByLabel("Germany")).isChecked();
    }
  }

  @Test
  void goesFromASearchToACitationWithoutScript() {
    try (BrowserContext context = context(DESK, ColorScheme.LIGHT, false)) {
      Page page = context.newPage();
      page.navigate(address("/"));

      page.getByLabel("Search projects").fill("cancer");
      page.getByRole(AriaRole.BUTTON, named("Search")).click();
      assertThat(page).hasURL(address("/landscape?q=cancer"));
      page.getByLabel("Germany").check();
      page.getByRole(AriaRole.BUTTON, named("Apply filters")).click();
      assertThat(page).hasURL(address("/landscape?q=cancer&country=DE"));
      assertThat(page.locator(".figure")).hasText("€\u00a040.3\u00a0M");
      page.getByRole(AriaRole.LINK, named("Cite")).click();

      assertThat(page.locator(".permanent"))
          .hasText(address("/s/" + snapshot() + "/landscape?q=cancer&country=DE"));
      page.locator(".permanent").click();
      assertThat(page.locator(".figure")).hasText("€\u00a040.3\u00a0M");
    }
  }

  @Test
  void findsItsWayByKeyboard() {
    try (BrowserContext context = context(DESK, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(address("/landscape"));

      page.keyboard().press("Tab");
      assertThat(page.getByRole(AriaRole.LINK, named("Skip to content"))).isFocused();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.getByLabel("Search projects")).isFocused();
      page.keyboard().type("cancer");
      page.keyboard().press("Enter");

      assertThat(page).hasURL(address("/landscape?q=cancer"));
    }
  }

  @Test
  void givesFiltersAPageOfTheirOwnOnAPhone() {
    for (boolean script : new boolean[] {true, false}) {
      try (BrowserContext context = context(PHONE, ColorScheme.LIGHT, script)) {
        Page page = context.newPage();
        page.navigate(address("/landscape"));

        assertThat(page.getByLabel("Germany")).isHidden();
        page.getByRole(AriaRole.LINK, named("Filters")).click();
        page.getByLabel("Germany").check();
        page.getByRole(AriaRole.BUTTON, named("Apply filters")).click();

        assertThat(page).hasURL(Pattern.compile(".*/landscape\\?country=DE$"));
        assertThat(page.getByLabel("Germany")).isHidden();
        assertThat(page.getByRole(AriaRole.LINK, named("Filters (1)"))).isVisible();
      }
    }
  }

  private static BrowserContext context(int width, ColorScheme scheme, boolean script) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setColorScheme(scheme)
            .setLocale("en-GB")
            .setBypassCSP(false)
            .setJavaScriptEnabled(script));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
