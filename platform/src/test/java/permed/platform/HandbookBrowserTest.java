package permed.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static permed.platform.InChromium.press;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import permed.platform.sample.WaysIn;
import permed.platform.site.Today;

/**
 * A new officer with docs/handbook.md at hand, who finds every link, button and field by the name
 * the handbook gives it.
 */
class HandbookBrowserTest extends OverConsortium {

  @RegisterExtension private static final InChromium CHROMIUM = new InChromium();

  @Autowired private WaysIn waysIn;
  @Autowired private Today today;

  @Test
  void admitsAMemberSeatsItsDelegateAndHandsOverAnOffice() {
    try (BrowserContext officer = CHROMIUM.context(InChromium.DESK, ColorScheme.LIGHT);
        BrowserContext chair = CHROMIUM.context(InChromium.DESK, ColorScheme.LIGHT);
        BrowserContext successor = CHROMIUM.context(InChromium.PHONE, ColorScheme.LIGHT)) {
      Page page = enter(officer, "secretariat officer");
      admitAMember(page);
      seatItsDelegate(page);
      handOverTheChair(page);
      acknowledge(enter(chair, "chair"));
      acknowledge(enter(successor, "delegate"));

      desk(page);
      assertThat(page.locator("#handovers")).not().containsText("Delegate, Austria");
    }
  }

  private Page enter(BrowserContext window, String role) {
    String link =
        waysIn.open().stream()
            .filter(way -> way.role().equals(role))
            .findFirst()
            .orElseThrow()
            .link()
            .getPath();
    Page page = window.newPage();
    InChromium.enter(page, address(link));
    return page;
  }

  private void admitAMember(Page page) {
    desk(page);
    page.locator(".side").getByRole(AriaRole.LINK, inside("Organisations")).click();
    follow(page, "Add an organisation");
    page.getByLabel("Name", exactly()).fill("Malta Research Agency");
    page.getByLabel("Short name").fill("MRA");
    page.getByLabel("Kind").selectOption("Public research funder");
    page.getByLabel("Country (optional)").selectOption("Malta");
    press(page, "Add the organisation");

    follow(page, "Record an application or accession");
    page.getByLabel("Member", exactly()).check();
    page.getByLabel("Acts for").selectOption("Malta");
    page.getByLabel("It applied").check();
    day(page, "Day", today.day().minusDays(60));
    page.getByLabel("Evidence (optional)").fill("Letter in the archive, folder 12");
    press(page, "Record");

    follow(page, "Accept the application");
    day(page, "Day", today.day().minusDays(20));
    page.getByLabel("Evidence (optional)").fill("Minutes of the Executive Committee");
    press(page, "Accept");

    follow(page, "Record the accession");
    day(page, "Day", today.day().minusDays(3));
    press(page, "Record the accession");

    follow(page, "As everyone sees it");
    assertThat(page.getByRole(AriaRole.HEADING, named("Malta Research Agency"))).isVisible();
    follow(page, "Members");
    assertThat(row(page, "Malta")).containsText("Member");
    page.getByLabel("As of", exactly()).fill(today.day().minusDays(4).toString());
    press(page, "Show");
    assertThat(page.locator("main")).not().containsText("Malta Research Agency");
  }

  private void seatItsDelegate(Page page) {
    desk(page);
    page.locator(".side").getByRole(AriaRole.LINK, inside("Bodies")).click();
    page.locator("main").getByRole(AriaRole.LINK, inside("Executive Committee")).click();
    follow(page, "Add a seat");
    page.getByLabel("Of a country, a region or the Commission").check();
    page.getByLabel("Country, region or Commission").selectOption("Malta");
    page.getByLabel("The seat comes with a vote").check();
    day(page, "First day", today.day().minusDays(3));
    press(page, "Add a seat");

    row(page, "Malta").getByRole(AriaRole.LINK, inside("Seat someone")).click();
    page.getByLabel("Name of someone new").fill("Delegate, Malta");
    page.getByLabel("E-mail address of someone new").fill("delegate.mt@example.org");
    page.getByLabel("Sent by").selectOption("Malta Research Agency (MRA)");
    page.getByLabel("Delegate", exactly()).check();
    day(page, "First day", today.day().minusDays(3));
    page.getByLabel("Evidence (optional)").fill("Letter of the agency");
    press(page, "Seat");

    follow(page, "As others see it");
    follow(page, "Roster");
    Locator line = row(page, "Delegate, Malta");
    assertThat(line).containsText("Votes");
    line.getByText("Why").click();
    assertThat(line).containsText("Letter of the agency");
  }

  private void handOverTheChair(Page page) {
    desk(page);
    page.locator(".side").getByRole(AriaRole.LINK, inside("Bodies")).click();
    page.locator("main").getByRole(AriaRole.LINK, inside("Executive Committee")).click();
    term(page, "Delegate, Netherlands", "End the term");
    day(page, "Last day", today.day());
    page.getByLabel("Evidence (optional)").fill("Letter of resignation");
    press(page, "End the term");

    page.getByRole(AriaRole.LINK, named("Appoint someone Chair")).click();
    Locator person = page.getByLabel("Person", exactly());
    Locator known =
        person.locator("option", new Locator.LocatorOptions().setHasText("Delegate, Austria"));
    person.selectOption(known.getAttribute("value"));
    page.getByLabel("Elected").check();
    day(page, "First day", today.day().plusDays(1));
    day(page, "Last day (optional)", today.day().plusYears(2));
    page.getByLabel(Pattern.compile("^Evidence")).fill("Minutes of the election");
    press(page, "Appoint");

    term(page, "Delegate, Netherlands", "Open a handover pack");
    press(page, "Open the pack");
    assertThat(page.locator("main")).containsText("Delegate, Austria");
  }

  private void acknowledge(Page page) {
    page.navigate(address("/me/mandates"));
    page.locator("#handovers")
        .getByRole(AriaRole.LINK, inside("Handover pack: Chair"))
        .first()
        .click();
    press(page, "Acknowledge the handover");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Acknowledge the handover"))).hasCount(0);
  }

  private static void desk(Page page) {
    page.locator(".who summary").click();
    page.getByRole(AriaRole.LINK, named("Secretariat’s desk")).click();
  }

  /** Follows a link beside the term of someone in office. */
  private static void term(Page page, String holder, String link) {
    page.locator("#offices li", new Page.LocatorOptions().setHasText(holder))
        .getByRole(AriaRole.LINK, inside(link))
        .click();
  }

  private static void day(Page page, String legend, LocalDate day) {
    Locator group = page.getByRole(AriaRole.GROUP, named(legend));
    group
        .getByLabel("Day", new Locator.GetByLabelOptions().setExact(true))
        .fill("" + day.getDayOfMonth());
    group.getByLabel("Month").fill("" + day.getMonthValue());
    group.getByLabel("Year").fill("" + day.getYear());
  }

  private static Locator row(Page page, String text) {
    return page.locator("main tr", new Page.LocatorOptions().setHasText(text));
  }

  private static void follow(Page page, String name) {
    page.getByRole(AriaRole.LINK, named(name)).first().click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
