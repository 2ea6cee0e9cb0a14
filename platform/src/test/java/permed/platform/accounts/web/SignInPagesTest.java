package permed.platform.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.Caller.location;
import static permed.platform.Cast.PASSWORD;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import permed.platform.Caller;
import permed.platform.Cast;
import permed.platform.OverSample;
import permed.platform.accounts.Accounts;
import permed.platform.accounts.internal.Codes;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.BodyType;
import permed.platform.people.People;
import permed.platform.people.Person;

/** Signing in and out over HTTP, without script. */
class SignInPagesTest extends OverSample {

  private static final String CHROME =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36";

  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private Bodies bodies;
  @Autowired private JdbcClient jdbc;

  private Cast cast;

  @BeforeEach
  void cast() {
    cast = new Cast(people, accounts, bodies, address(""));
  }

  @Test
  void sendsWhoMustSignInToTheFormAndBack() {
    Person person = entered();
    Caller caller = caller();

    String form = location(caller.get("/me/details?x=1"));
    HttpResponse<String> answer = signIn(caller, person, form, "/me/details?x=1");

    assertThat(form).isEqualTo("/sign-in?return=%2Fme%2Fdetails%3Fx%3D1");
    assertThat(location(answer)).isEqualTo("/me/details?x=1");
    assertThat(caller.get("/me/details").body()).contains(person.name(), "Sign out");
  }

  @Test
  void givesCookiesNoScriptCanReadAndNoOtherSiteCanSend() {
    Person person = entered();

    HttpResponse<String> answer = signIn(caller(), person, "/sign-in", "");

    List<String> cookies = answer.headers().allValues("Set-Cookie");
    assertThat(cookies)
        .filteredOn(cookie -> cookie.startsWith("session=") || cookie.startsWith("device="))
        .hasSize(2)
        .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
  }

  @Test
  void takesTheFormBackFilledWithAllButThePassword() {
    Person person = entered();

    HttpResponse<String> answer =
        caller()
            .fillIn(
                "/sign-in",
                "/sign-in",
                Map.of("email", "" + person.email(), "password", "wrong heron", "return", "/me"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("value=\"" + person.email() + "\"", "do not belong together", "href=\"#email\"")
        .doesNotContain("wrong heron");
  }

  @Test
  void answersAlikeForWhoIsUnknown() {
    Person person = entered();
    Map<String, String> known = Map.of("email", "" + person.email(), "password", "wrong heron");
    Map<String, String> unknown = Map.of("email", "nobody@example.org", "password", "wrong heron");

    String first = caller().fillIn("/sign-in", "/sign-in", known).body();
    String second = caller().fillIn("/sign-in", "/sign-in", unknown).body();

    assertThat(neutral(second).replace("nobody@example.org", "" + person.email()))
        .isEqualTo(neutral(first));
  }

  @Test
  void needsAToken() {
    assertThat(caller().post("/sign-in", Map.of("email", "a@example.org")).statusCode())
        .isEqualTo(403);
    assertThat(caller().post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void leavesByPost() {
    Caller caller = cast.entered(cast.person().id());
    assertThat(caller.get("/sign-out").statusCode()).isEqualTo(405);
    caller.get("/me");

    HttpResponse<String> answer = caller.post("/sign-out", Map.of());

    assertThat(location(answer)).isEqualTo("/");
    assertThat(caller.cookie("session")).isEmpty();
    assertThat(caller.get("/landscape").body()).contains("You have signed out.");
    assertThat(caller.get("/landscape").body()).doesNotContain("You have signed out.");
    assertThat(location(caller.get("/me"))).startsWith("/sign-in");
  }

  @Test
  void endsASessionThatTurnsUpInAnotherBrowser() {
    Person person = cast.person();
    Caller caller = cast.entered(person.id());
    Caller thief = caller().with(CHROME).keep("session", caller.cookie("session"));

    assertThat(location(thief.get("/me"))).startsWith("/sign-in");
    assertThat(location(caller.get("/me"))).as("the owner too").startsWith("/sign-in");
    assertThat(mailsTo(person)).anyMatch(mail -> mail.contains("turned up in another browser"));
  }

  @Test
  void knowsNobodyByAnInventedSession() {
    assertThat(location(caller().keep("session", "invented").get("/me"))).startsWith("/sign-in");
  }

  @Test
  void letsNoPageOfWhoIsSignedInBeStored() {
    Caller caller = cast.entered(cast.person().id());

    for (String path : List.of("/me", "/landscape", "/me/data.json")) {
      assertThat(caller.get(path).headers().firstValue("Cache-Control").orElse(""))
          .as(path)
          .contains("no-store");
    }
  }

  @Test
  void saysWhichRightIsMissingAndWhomToAsk() {
    HttpResponse<String> answer = cast.entered(cast.person().id()).get("/directory");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("no roster of today names you", "ask the secretariat");
  }

  @Test
  void admitsWhoSitsInABodyToWhatIsForMembers() {
    Person person = cast.person();
    cast.seat(person.id(), BodyType.WORKING_GROUP);
    people.consentToDirectory(person.id(), true, cast.act());

    Caller caller = cast.entered(person.id());

    assertThat(caller.get("/directory?q=" + person.name().split(" ")[1]).body())
        .contains(person.name(), "mailto:" + person.email());
    assertThat(caller.get("/people/" + person.id() + ".vcf").body())
        .startsWith("BEGIN:VCARD\r\nVERSION:4.0")
        .contains("FN:" + person.name());
  }

  @Test
  void showsTheCardOfWhoIsNotListedToTheSecretariatOnly() {
    Person silent = cast.person();
    Person member = cast.person();
    cast.seat(member.id(), BodyType.WORKING_GROUP);
    Caller officer = officer();

    assertThat(cast.entered(member.id()).get("/people/" + silent.id() + ".vcf").statusCode())
        .isEqualTo(404);
    assertThat(officer.get("/people/" + silent.id() + ".vcf").statusCode()).isEqualTo(200);
  }

  @Test
  void stopsAnOfficerUntilASecondFactorIsSetUpOrPutOff() {
    Caller caller = officerWithout();

    HttpResponse<String> step = caller.get("/me/second-factor");
    assertThat(step.body()).contains("You may enter without one until");
    assertThat(location(caller.get("/me"))).startsWith("/sign-in");
    assertThat(location(caller.get("/sign-in?return=/me"))).startsWith("/me/second-factor");

    caller.get("/me/second-factor?return=/me");
    assertThat(location(caller.post("/me/second-factor/later", Map.of("return", "/me"))))
        .isEqualTo("/me");
    assertThat(caller.get("/me").statusCode()).isEqualTo(200);
  }

  @Test
  void setsUpACodeGeneratorAndAsksForItFromThenOn() {
    Person person = cast.person();
    Caller caller = cast.entered(person.id());
    HttpResponse<String> page = caller.get("/me/second-factor");
    String secret = found(page.body(), "class=\"secret\">([A-Z2-7 ]+)<");
    String sealed = found(page.body(), "name=\"sealed\" value=\"([^\"]+)\"");

    assertThat(
            caller
                .post("/me/second-factor", Map.of("sealed", sealed, "code", "000000"))
                .statusCode())
        .isEqualTo(422);
    HttpResponse<String> added =
        caller.post("/me/second-factor", Map.of("sealed", sealed, "code", Codes.of(secret, 0)));
    assertThat(location(added)).startsWith("/me/second-factor/codes");
    caller.get("/me/second-factor/codes");
    HttpResponse<String> codes = caller.post("/me/second-factor/codes", Map.of());
    assertThat(codes.body().split("<code>")).as("ten codes").hasSize(11);
    assertThat(caller.get("/me/second-factor/codes").body()).doesNotContain("<code>");

    Caller other = caller();
    String step = location(signIn(other, person, "/sign-in", "/me/security"));
    assertThat(step).isEqualTo("/sign-in/second-factor?return=%2Fme%2Fsecurity");
    assertThat(location(other.get("/me"))).startsWith("/sign-in");
    other.get(step);
    HttpResponse<String> in =
        other.post(
            "/sign-in/second-factor",
            Map.of("code", Codes.of(secret, 1), "return", "/me/security"));
    assertThat(location(in)).isEqualTo("/me/security");
    assertThat(other.get("/me/security").body()).contains("Password and code");
  }

  @Test
  void sealsTheSecretOfAGeneratorToOnePerson() {
    Caller one = cast.entered(cast.person().id());
    Caller two = cast.entered(cast.person().id());
    String sealed =
        found(one.get("/me/second-factor").body(), "name=\"sealed\" value=\"([^\"]+)\"");
    two.get("/me/second-factor");

    assertThat(location(two.post("/me/second-factor", Map.of("sealed", sealed, "code", "123456"))))
        .startsWith("/me/second-factor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/me/email", "/me/second-factor", "/me/security/password", "/me/erasure"})
  void asksAgainBeforeWhatAStolenSessionMustNotDo(String path) {
    Person person = cast.person();
    Caller caller = cast.entered(person.id());
    makeStale(person);

    String confirm = location(caller.get(path));
    caller.get(confirm);
    HttpResponse<String> wrong =
        caller.post("/sign-in/confirm", Map.of("password", "wrong", "return", path));
    assertThat(wrong.statusCode()).isEqualTo(422);
    String before = caller.cookie("session");
    HttpResponse<String> right =
        caller.post("/sign-in/confirm", Map.of("password", PASSWORD, "return", path));

    assertThat(confirm).isEqualTo("/sign-in/confirm?return=" + path.replace("/", "%2F"));
    assertThat(location(right)).isEqualTo(path);
    assertThat(caller.cookie("session")).as("rotated").isNotEqualTo(before);
    assertThat(caller.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void anInvitationDoesNothingUntilItsButtonIsPressed() {
    Person person = cast.person();
    String link = cast.invitation(person.id());
    Caller caller = caller();

    caller.get(link);
    assertThat(caller.get(link).body()).contains(person.name());
    HttpResponse<String> weak = caller.post(link, Map.of("password", "short", "again", "short"));
    assertThat(weak.statusCode()).isEqualTo(422);
    HttpResponse<String> differs =
        caller.post(link, Map.of("password", PASSWORD, "again", PASSWORD + "x"));
    assertThat(differs.body()).contains("The two are not the same");
    assertThat(location(caller.post(link, Map.of("password", PASSWORD, "again", PASSWORD))))
        .isEqualTo("/me");

    assertThat(caller().get(link).statusCode()).isEqualTo(410);
    assertThat(caller().get("/invitation/invented").statusCode()).isEqualTo(410);
  }

  @Test
  void recoversWithoutTellingWhoHasAnAccount() {
    Person person = entered();
    Caller caller = caller();

    HttpResponse<String> known =
        caller.fillIn("/recovery", "/recovery", Map.of("email", "" + person.email()));
    HttpResponse<String> unknown =
        caller.fillIn("/recovery", "/recovery", Map.of("email", "nobody@example.org"));

    assertThat(location(known)).isEqualTo(location(unknown)).isEqualTo("/sign-in");
    assertThat(caller.get("/sign-in").body()).contains("a link is on its way");
  }

  @Test
  void endsOtherSessionsOnOnesOwnPage() {
    Person person = cast.person();
    Caller here = cast.entered(person.id());
    Caller there = caller().with(CHROME);
    signIn(there, person, "/sign-in", "");

    String page = here.get("/me/security").body();
    assertThat(page).contains("This device", "Chrome on Windows", "Firefox on Linux");
    String id = found(page, "/me/security/sessions/([0-9a-f-]{36})/end");
    assertThat(location(here.post("/me/security/sessions/" + id + "/end", Map.of())))
        .isEqualTo("/me/security");

    assertThat(location(there.get("/me"))).startsWith("/sign-in");
    assertThat(here.get("/me").statusCode()).isEqualTo(200);
  }

  private Person entered() {
    Person person = cast.person();
    cast.entered(person.id());
    return person;
  }

  private Caller officerWithout() {
    Person person = cast.person();
    cast.seat(person.id(), BodyType.SECRETARIAT);
    return cast.entered(person.id());
  }

  private Caller officer() {
    Caller caller = officerWithout();
    caller.get("/me/second-factor");
    caller.post("/me/second-factor/later", Map.of());
    return caller;
  }

  private Caller caller() {
    return new Caller(address(""));
  }

  private static HttpResponse<String> signIn(
      Caller caller, Person person, String page, String back) {
    return caller.fillIn(
        page,
        "/sign-in",
        Map.of("email", "" + person.email(), "password", PASSWORD, "return", back));
  }

  private void makeStale(Person person) {
    jdbc.sql(
            """
            update accounts.session set confirmed_at = confirmed_at - interval '1 hour'
            where person = :person
            """)
        .param("person", person.id().value())
        .update();
  }

  private List<String> mailsTo(Person person) {
    return jdbc.sql("select m::text from post.mail m where m::text like '%' || :email || '%'")
        .param("email", person.email())
        .query(String.class)
        .list();
  }

  private static String neutral(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }

  private static String found(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
    return matcher.group(1);
  }
}
