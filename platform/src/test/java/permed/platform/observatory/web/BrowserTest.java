package permed.platform.observatory.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.InChromium.DESK;
import static permed.platform.InChromium.PHONE;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import permed.platform.InChromium;
import permed.platform.OverSample;

/** What a reader meets: the journey with and without script, and no barrier on any page. */
class BrowserTest extends OverSample {

  @RegisterExtension private static final InChromium CHROMIUM = new InChromium();

  static Stream<String> pages() {
    return Stream.of(
        "/landscape?q=cancer&country=DE",
        "/landscape?q=%22open",
        "/landscape?q=zyxwvut",
        "/landscape/table?by=programme,year",
        "/projects/cordis/101057721",
        "/s/" + snapshot() + "/cite?q=cancer",
        "/nowhere",
        "/landscape?year=soon");
  }

  /** Answers of every sort; that no link leads to a barrier is tested elsewhere. */
  @ParameterizedTest
  @MethodSource("pages")
  void hasNoBarrier(String path) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {DESK, PHONE}) {
        try (BrowserContext context = CHROMIUM.context(width, scheme)) {
          Page page = context.newPage();
          page.navigate(address(path));

          assertThat(InChromium.barriers(page)).as(path + ", " + scheme).isEmpty();
        }
      }
    }
  }

  @Test
  void breaksNoRuleOfThePolicyAndLoadsWithoutError() {
    try (BrowserContext context = CHROMIUM.context(DESK, ColorScheme.LIGHT)) {
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
    try (BrowserContext context = CHROMIUM.context(DESK, ColorScheme.LIGHT)) {
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
    try (BrowserContext context = CHROMIUM.withoutScript(DESK)) {
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
    try (BrowserContext context = CHROMIUM.context(DESK, ColorScheme.LIGHT)) {
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
      try (BrowserContext context =
          script ? CHROMIUM.context(PHONE, ColorScheme.LIGHT) : CHROMIUM.withoutScript(PHONE)) {
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

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
