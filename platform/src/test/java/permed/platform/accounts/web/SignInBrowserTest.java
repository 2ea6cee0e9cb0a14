package permed.platform.accounts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.Cast.PASSWORD;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import permed.platform.Cast;
import permed.platform.InChromium;
import permed.platform.OverSample;
import permed.platform.accounts.Accounts;
import permed.platform.bodies.Bodies;
import permed.platform.people.People;
import permed.platform.people.Person;

/** Passkeys with a virtual authenticator, and no barrier on the pages of accounts. */
class SignInBrowserTest extends OverSample {

  @RegisterExtension private static final InChromium CHROMIUM = new InChromium();

  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private Bodies bodies;

  private Cast cast;
  private Person person;

  @BeforeEach
  void invite() {
    cast = new Cast(people, accounts, bodies, address(""));
    person = cast.person();
  }

  @Test
  void addsAPasskeyAndEntersWithNothingElse() {
    try (BrowserContext context = CHROMIUM.context(InChromium.DESK, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      authenticator(page);
      List<String> said = listen(page);
      accept(page);

      page.navigate(address("/me/second-factor"));
      page.getByLabel("What to call it (optional)").fill("my telephone");
      press(page, "Add a passkey");
      assertThat(page).hasURL(address("/me/second-factor/codes"));
      press(page, "Make ten codes and show them");
      assertThat(page.locator(".codes li")).hasCount(10);
      signOut(page);

      page.navigate(address("/sign-in?return=/me/security"));
      press(page, "Use a passkey");

      assertThat(page).hasURL(address("/me/security"));
      assertThat(page.getByText("my telephone").first()).isVisible();
      assertThat(page.locator("tr").filter().nth(1)).containsText("Passkey");
      assertThat(said).isEmpty();
    }
  }

  @Test
  void takesThePasskeyAsSecondStep() {
    try (BrowserContext context = CHROMIUM.context(InChromium.DESK, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      authenticator(page);
      accept(page);
      page.navigate(address("/me/second-factor"));
      press(page, "Add a passkey");
      assertThat(page).hasURL(address("/me/second-factor/codes"));
      signOut(page);

      signIn(page);
      assertThat(page).hasURL(address("/sign-in/second-factor?return=%2Fme"));
      press(page, "Use a passkey");

      assertThat(page).hasURL(address("/me"));
    }
  }

  @Test
  void refusesThePasskeyOfSomebodyElse() {
    try (BrowserContext context = CHROMIUM.context(InChromium.DESK, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      authenticator(page);
      accept(page);
      page.navigate(address("/me/second-factor"));
      press(page, "Add a passkey");
      assertThat(page).hasURL(address("/me/second-factor/codes"));
      accounts.resetSecondFactor(person.id(), cast.act());
      signOut(page);

      page.navigate(address("/sign-in"));
      press(page, "Use a passkey");

      assertThat(page.getByText("does not belong to an account here")).isVisible();
    }
  }

  @Test
  void enrolsWithoutScript() {
    try (BrowserContext context = CHROMIUM.withoutScript(InChromium.DESK)) {
      Page page = context.newPage();
      accept(page);
      page.navigate(address("/me/second-factor"));

      assertThat(button(page, "Add a passkey")).isHidden();
      assertThat(page.getByText("Passkeys need script")).isVisible();
      assertThat(button(page, "Add the code generator")).isVisible();
    }
  }

  @Test
  void hasNoBarrierWhereOnlyAMailOrAMistakeLeads() {
    String invitation = cast.invitation(person.id());
    for (int width : new int[] {InChromium.DESK, InChromium.PHONE}) {
      try (BrowserContext context = CHROMIUM.context(width, ColorScheme.DARK)) {
        Page page = context.newPage();
        page.navigate(address("/invitation/x"));
        check(page, "an invitation that does not hold");
        page.navigate(address("/sign-in"));
        press(page, "Sign in");
        check(page, "the sign-in with errors");
        page.navigate(address(invitation));
        check(page, "an invitation");
      }
    }
    try (BrowserContext context = CHROMIUM.context(InChromium.PHONE, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(address(invitation));
      choosePassword(page);
      page.navigate(address("/me/second-factor/codes"));
      check(page, "the codes for emergencies");
      page.navigate(address("/sign-in/confirm"));
      check(page, "the confirmation");
    }
  }

  private static void check(Page page, String what) {
    assertThat(InChromium.barriers(page)).as(what).isEmpty();
  }

  private void accept(Page page) {
    page.navigate(address(cast.invitation(person.id())));
    choosePassword(page);
  }

  private void choosePassword(Page page) {
    page.getByLabel("New password").fill(PASSWORD);
    page.getByLabel("The same again").fill(PASSWORD);
    press(page, "Accept and enter");
    assertThat(page).hasURL(address("/me"));
  }

  private void signIn(Page page) {
    page.navigate(address("/sign-in"));
    page.getByLabel("E-mail address").fill("" + person.email());
    page.getByLabel("Password").fill(PASSWORD);
    press(page, "Sign in");
  }

  private void signOut(Page page) {
    page.locator(".who summary").click();
    press(page, "Sign out");
    assertThat(page).hasURL(address("/landscape"));
  }

  private static void press(Page page, String name) {
    button(page, name).click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON,
        new Page.GetByRoleOptions().setName(name).setExact(true).setIncludeHidden(true));
  }

  /** A device that recognises its user by itself. */
  private static void authenticator(Page page) {
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject wanted = new JsonObject();
    wanted.add("options", options);
    CDPSession devtools = page.context().newCDPSession(page);
    devtools.send("WebAuthn.enable");
    devtools.send("WebAuthn.addVirtualAuthenticator", wanted);
  }

  private static List<String> listen(Page page) {
    List<String> said = new ArrayList<>();
    page.onConsoleMessage(message -> said.add(message.text()));
    page.onPageError(said::add);
    return said;
  }
}
