package permed.platform;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser for the tests of a class; they are skipped where Chromium is not installed. */
public final class InChromium implements BeforeAllCallback, AfterAllCallback {

  public static final int PHONE = 390;
  public static final int DESK = 1280;

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  @Override
  public void beforeAll(ExtensionContext test) {
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

  @Override
  public void afterAll(ExtensionContext test) {
    if (browser != null) {
      browser.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }

  /** A window of somebody new, reading English. */
  public BrowserContext context(int width, ColorScheme scheme) {
    return context(width, scheme, options -> options);
  }

  /** A window without script. */
  public BrowserContext withoutScript(int width) {
    return context(width, ColorScheme.LIGHT, options -> options.setJavaScriptEnabled(false));
  }

  /** A window of somebody who entered in another one and left its state. */
  public BrowserContext context(int width, ColorScheme scheme, String state) {
    return context(width, scheme, options -> options.setStorageState(state));
  }

  private BrowserContext context(
      int width, ColorScheme scheme, UnaryOperator<Browser.NewContextOptions> more) {
    return Objects.requireNonNull(browser, "browser")
        .newContext(
            more.apply(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(scheme)
                    .setLocale("en-GB")));
  }

  /** Accepts an invitation, and puts a second factor off where one is asked for. */
  public static void enter(Page page, String invitation) {
    page.navigate(invitation);
    page.getByLabel("New password").fill(Cast.PASSWORD);
    page.getByLabel("The same again").fill(Cast.PASSWORD);
    press(page, "Accept and enter");
    if (page.url().contains("second-factor")) {
      press(page, "Not now");
    }
  }

  /** Presses the button of a name, outside the frame of the page. */
  public static void press(Page page, String name) {
    page.locator("main")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  /**
   * What axe finds on a page, and whether anything reaches out of its window; empty if all is well.
   */
  public static List<String> barriers(Page page) {
    return barriers(page, new AxeBuilder(page));
  }

  /** The same of a page whose structure was looked at before: what colours and width change. */
  public static List<String> barriersOfLook(Page page) {
    return barriers(page, new AxeBuilder(page).withRules(List.of("color-contrast", "target-size")));
  }

  private static List<String> barriers(Page page, AxeBuilder axe) {
    List<String> found = new ArrayList<>();
    // Without the legacy mode each analysis opens a page of its own; we have no frames to join.
    axe.setLegacyMode(true)
        .analyze()
        .getViolations()
        .forEach(rule -> found.add(rule.getId() + " at " + rule.getNodes().getFirst().getTarget()));
    int width = page.viewportSize().width;
    int needed = (int) page.evaluate("document.documentElement.scrollWidth");
    if (needed != width) {
      found.add("needs " + needed + " px of " + width);
    }
    return found;
  }
}
