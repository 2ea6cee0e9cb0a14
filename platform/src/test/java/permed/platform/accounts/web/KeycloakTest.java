package permed.platform.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.Caller.location;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import permed.platform.Caller;
import permed.platform.OverSample;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.people.EmailAddress;
import permed.platform.people.NewPerson;
import permed.platform.people.People;
import permed.platform.people.PersonDetails;

/** The sign-in of an organisation at a real Keycloak, from the button to one's own page. */
@Tag("services")
class KeycloakTest extends OverSample {

  @Autowired private People people;

  @DynamicPropertySource
  static void keycloak(DynamicPropertyRegistry settings) {
    URI issuer = Running.KEYCLOAK.issuer();
    settings.add("permed.sign-in.providers[0].id", () -> "keycloak");
    settings.add("permed.sign-in.providers[0].name", () -> "The ministry");
    settings.add("permed.sign-in.providers[0].issuer", () -> issuer);
    settings.add("permed.sign-in.providers[0].client-id", () -> "permed");
    settings.add("permed.sign-in.providers[0].client-secret", () -> Keycloak.SECRET);
  }

  @Test
  void letsARegisteredPersonInAndNobodyElse() {
    String name = "Delegate at the ministry";
    PersonDetails details =
        PersonDetails.of(
            name,
            new EmailAddress("delegate@keycloak.example.org"),
            Locale.UK,
            ZoneId.of("Europe/Vienna"));
    Act act = Act.of(Actor.system("test"), Instant.now());
    people.register(NewPerson.of(details), act);
    people.register(
        NewPerson.of(details.withEmail(new EmailAddress("unverified@keycloak.example.org"))), act);
    Caller caller = new Caller(address(""));
    assertThat(caller.get("/sign-in").body()).contains("Sign in with The ministry");

    assertThat(location(signIn(caller, "delegate"))).isEqualTo("/me/security");
    assertThat(caller.get("/me/security").body()).contains(name, "Organisation");

    for (String other : new String[] {"unverified", "stranger"}) {
      HttpResponse<String> refused = signIn(new Caller(address("")), other);
      assertThat(refused.statusCode()).as(other).isEqualTo(200);
      assertThat(refused.body()).contains("belongs to nobody registered here");
    }
  }

  private static HttpResponse<String> signIn(Caller caller, String user) {
    String there = location(caller.get("/sign-in/organisation/keycloak?return=%2Fme%2Fsecurity"));
    URI issuer = Running.KEYCLOAK.issuer();
    String base = issuer.getScheme() + "://" + issuer.getAuthority();
    Caller atKeycloak = new Caller(base);
    String form = atKeycloak.get(there.substring(base.length())).body();
    Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(form);
    assertThat(action.find()).as(form).isTrue();
    HttpResponse<String> signedIn =
        atKeycloak.post(
            action.group(1).replace("&amp;", "&").substring(base.length()),
            Map.of("username", user, "password", Keycloak.PASSWORD));
    assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(302);
    URI back = URI.create(signedIn.headers().firstValue("Location").orElseThrow());
    return caller.get(back.getRawPath() + "?" + back.getRawQuery());
  }

  /** Started once, and only when this test runs. */
  private static final class Running {
    static final Keycloak KEYCLOAK = Keycloak.start();
  }
}
