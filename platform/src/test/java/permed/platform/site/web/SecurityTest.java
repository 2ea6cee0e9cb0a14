package permed.platform.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.platform.OverSample;

class SecurityTest extends OverSample {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/landscape",
        "/landscape?q=%22open",
        "/projects/cordis/731366",
        "/language",
        "/nowhere",
        "/api/v1/answer",
        "/api/v1/nowhere",
        "/health",
        "/landscape?nonsense=1"
      })
  void sendsStrictHeadersWithEveryAnswer(String path) {
    HttpResponse<String> answer = get(path);

    assertThat(header(answer, "Content-Security-Policy"))
        .isEqualTo(SecurityConfiguration.PAGE_POLICY);
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
  }

  @Test
  void letsAChartStyleItselfAndNothingElse() {
    assertThat(header(get("/landscape/chart/country.svg"), "Content-Security-Policy"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/landscape", "/projects/cordis/731366", "/data", "/api/v1/answer"})
  void setsNoCookieOnAReader(String path) {
    assertThat(get(path).headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/actuator",
        "/actuator/env",
        "/landscape/../nowhere",
        "/.env",
        "/assets/",
        "/assets/nothing.css",
        "/templates/site/frame.html",
        "/application.yaml"
      })
  void hasNothingAtAnUnknownPath(String path) {
    assertThat(get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void refusesAPathThatClimbs() {
    assertThat(get("/assets/%2e%2e/application.yaml").statusCode()).isIn(400, 404);
  }

  @Test
  void refusesTheWrongMethodOnlyWithAToken() {
    HttpRequest.Builder post =
        HttpRequest.newBuilder(URI.create(address("/landscape")))
            .POST(HttpRequest.BodyPublishers.noBody());

    assertThat(send(post).statusCode()).isEqualTo(403);
  }

  @Test
  void changesTheLanguageOnlyWithAToken() {
    assertThat(choose("lang=de&return=/method", List.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void changesTheLanguageAndComesBack() {
    HttpResponse<String> form = get("/language?return=/method");
    String cookie = form.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];

    HttpResponse<String> answer =
        choose("lang=de&return=/method&_csrf=" + token(form.body()), List.of(cookie));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo("/method");
    assertThat(header(answer, "Set-Cookie"))
        .startsWith("language=de;")
        .contains("HttpOnly")
        .contains("SameSite=Lax");
  }

  @Test
  void comesBackToNoOtherSite() {
    HttpResponse<String> form = get("/language");
    String cookie = form.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];

    HttpResponse<String> answer =
        choose("lang=de&return=//example.org&_csrf=" + token(form.body()), List.of(cookie));

    assertThat(header(answer, "Location")).isEqualTo("/");
  }

  @Test
  void speaksTheLanguageOfTheLinkThenTheCookieThenTheBrowser() {
    assertThat(page("/method", "it", "").body()).contains("<html lang=\"it\"");
    assertThat(page("/method", "it", "language=fr").body()).contains("<html lang=\"fr\"");
    assertThat(page("/method?lang=de", "it", "language=fr").body()).contains("<html lang=\"de\"");
    assertThat(page("/method", "el", "").body()).contains("<html lang=\"en\"");
  }

  private HttpResponse<String> page(String path, String accepted, String cookie) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Language", accepted);
    return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  private HttpResponse<String> choose(String form, List<String> cookies) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address("/language")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    cookies.forEach(cookie -> request.header("Cookie", cookie));
    return send(request);
  }

  private static String token(String page) {
    Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
