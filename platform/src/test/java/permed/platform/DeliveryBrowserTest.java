package permed.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.InChromium.press;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import permed.platform.observatory.Rebuilds;
import permed.platform.sample.WaysIn;

/**
 * A programme officer with a bad file and then a good one, in a browser without script, over a data
 * folder of the test's own: figures that everyone sees move here, and come back.
 */
@SpringBootTest(
    classes = PermedPlatform.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"permed.sample=true", "permed.jobs=false"})
@DirtiesContext
class DeliveryBrowserTest {

  @RegisterExtension private static final InChromium CHROMIUM = new InChromium();

  private static final String HEADER =
      "Grant number;Title;Start;End;Amount;Currency;Institution;Country\n";
  private static final String BAD =
      HEADER
          + "T-1;Axolotl markers for the test;31/02/2024;31/01/2027;250000;EUR;Clinic;AT\n"
          + "T-2;Axolotl trials for the test;01/09/2024;31/08/2026;;EUR;University;AT\n"
          + "T-3;Axolotl registry for the test;01/09/2024;31/08/2026;5000;EURO;Institute;AT\n";
  private static final String GOOD =
      BAD.replace("31/02/2024", "28/02/2024")
          .replace(";;EUR;", ";120000;EUR;")
          .replace("EURO", "EUR");

  @LocalServerPort private int port;
  @Autowired private WaysIn waysIn;
  @Autowired private Rebuilds rebuilds;

  @DynamicPropertySource
  static void own(DynamicPropertyRegistry settings) {
    TestDatabase database = TestDatabase.fresh();
    settings.add("permed.database.url", database::url);
    settings.add("permed.database.user", database::user);
    settings.add("permed.database.password", database::password);
    String data = data();
    settings.add("permed.data", () -> data);
  }

  @Test
  void deliversABadFileAndAGoodOneAndTakesItBack() {
    try (BrowserContext window = CHROMIUM.withoutScript(InChromium.DESK);
        BrowserContext everyone = CHROMIUM.context(InChromium.DESK, ColorScheme.LIGHT)) {
      Page page = window.newPage();
      InChromium.enter(page, address(wayIn()));
      page.navigate(address("/deliveries"));
      assertThat(page.locator("main")).containsText("invented-grants.csv");
      assertThat(page.navigate(address("/deliveries/fnrs")).status()).isEqualTo(403);

      deliver(page, BAD);
      assertThat(page.locator("main")).containsText("3 rows read");
      finding(page, "Unreadable date", "31/02/2024");
      finding(page, "Amount missing", "no amount");
      finding(page, "Unknown currency", "EURO");
      follow(page, "Throw away");
      press(page, "Throw away");

      deliver(page, GOOD);
      assertThat(page.locator("main")).containsText("Nothing is wrong with this file");
      follow(page, "Preview the figures");
      assertThat(page.locator("main")).containsText("375,000.00");
      press(page, "Save and go on");
      Page figures = everyone.newPage();
      hits(figures, 0);
      press(page, "Approve and publish");
      assertThat(page.locator("main")).containsText("The figures will be built anew");

      assertThat(rebuilds.runDue()).isTrue();
      hits(figures, 3);
      follow(page, "Look again");
      assertThat(page.locator("main")).containsText("The public figures hold every approved");

      press(page, "Go back to the delivery before");
      assertThat(page.locator("main")).containsText("Taken back");
      assertThat(rebuilds.runDue()).isTrue();
      hits(figures, 0);

      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Let it count again grants.csv"))
          .click();
      assertThat(rebuilds.runDue()).isTrue();
      hits(figures, 3);
    }
  }

  private void deliver(Page page, String content) {
    page.navigate(address("/deliveries"));
    follow(page, "Deliver a file");
    page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(new FilePayload("grants.csv", "text/csv", content.getBytes(UTF_8)));
    press(page, "Upload and go on");
    page.getByLabel("What “Grant number” is").selectOption("Number of the grant");
    press(page, "Save and check the file");
  }

  private static void finding(Page page, String title, String seen) {
    assertThat(page.locator(".finding", new Page.LocatorOptions().setHasText(title)))
        .containsText(seen);
  }

  /** What anyone finds of the grants of this test on the public landscape. */
  private void hits(Page page, int count) {
    page.navigate(address("/landscape?q=axolotl"));
    assertThat(page.locator(".hits .list tbody tr")).hasCount(count);
  }

  private static void follow(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private String wayIn() {
    return waysIn.open().stream()
        .filter(way -> way.role().equals("delegate"))
        .findFirst()
        .orElseThrow()
        .link()
        .getPath();
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  private static String data() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "delivery-data-");
      SampleSnapshot.build(folder);
      return folder.toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
