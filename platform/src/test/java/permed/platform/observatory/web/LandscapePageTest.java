package permed.platform.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.platform.OverSample;

class LandscapePageTest extends OverSample {

  private static final int HEAVIEST = 60_000;

  @Test
  void opensWithTheAnswerAndItsCaveats() {
    String page = get("/landscape").body();

    assertThat(page)
        .contains("€&nbsp;881&nbsp;M".replace("&nbsp;", "\u00a0"))
        .contains("197 projects")
        .contains("15 without amount")
        .contains("snapshot " + snapshot())
        .contains("CORDIS, © European Union, CC BY 4.0");
  }

  @Test
  void leadsToWhatItLeavesOut() {
    assertThat(get("/landscape").body()).contains("href=\"/landscape?q=NOT%20amount:*\"");
    assertThat(get("/landscape?q=NOT%20amount:*").body()).contains("15 projects");
  }

  @Test
  void leadsFromTheFrontDoorToTheLandscape() {
    assertThat(get("/").headers().firstValue("Location")).hasValue("/landscape");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/landscape",
        "/landscape?q=cancer&country=DE&country=FR&year=2020..2025&sort=largest",
        "/landscape?size=20&sort=title",
        "/funders/ec",
        "/organisations/pic:999915771",
        "/projects/cordis/101057721"
      })
  void weighsLessThanSixtyKilobytes(String path) {
    assertThat(get(path).body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(HEAVIEST);
  }

  @Test
  void keepsTheFormAndShowsWhereAQueryGoesWrong() {
    HttpResponse<String> answer = get("/landscape?q=gene%20%22therapy&measure=projects");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("value=\"gene &quot;therapy\"")
        .contains("A quotation mark is opened but not closed.")
        .contains("character 6")
        .contains("value=\"projects\" selected");
  }

  @Test
  void bringsAFormToItsOneAddress() {
    HttpResponse<String> answer =
        get("/landscape?q=cancer&measure=amount&count=apportioned&year-from=2020&year-to=2024");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/landscape?q=cancer&year=2020..2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/landscape?q=cancer&year=2020..2024",
        "/landscape?q=diab%C3%A8te%20%22a%20b%22&topic=HORIZON-HLTH-2022-DISEASE-07-02",
        "/landscape?euroscivoc=/21/45&country=DE&country=FR&lang=de",
        "/landscape?q=a%26b%3Dc%2B%25"
      })
  void answersItsOneAddressWithoutAnotherTurn(String path) {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void namesTheParametersItCannotRead() {
    HttpResponse<String> answer = get("/landscape?year=soon&nonsense=1&sort=random");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(get("/landscape?year=soon").body()).contains("year").contains("soon");
  }

  @Test
  void refusesAQueryThatIsTooLong() {
    assertThat(get("/landscape?q=" + "a".repeat(1001)).statusCode()).isEqualTo(400);
  }

  @Test
  void offersToTakeAFilterAway() {
    String page = get("/landscape?country=DE&country=FR").body();

    assertThat(page).contains("href=\"/landscape?country=FR\"").contains("Germany");
  }

  @Test
  void sortsAndPages() {
    String page = get("/landscape?sort=largest&size=5").body();

    assertThat(page)
        .contains("aria-sort=\"descending\"")
        .contains("/landscape?sort=largest&amp;size=5&amp;page=2")
        .contains("Page 1 of 40");
  }

  @Test
  void saysWhatToDoWhenNothingMatches() {
    assertThat(get("/landscape?q=zyxwvut").body()).contains("No project matches.");
  }

  @Test
  void givesTheScriptOnlyThePartItReplaces() {
    HttpResponse<String> part =
        send(
            HttpRequest.newBuilder(URI.create(address("/landscape?q=cancer")))
                .header("HX-Request", "true")
                .header("HX-Target", "landscape"));

    assertThat(part.body()).startsWith("<div id=\"landscape\"").doesNotContain("<html");
  }

  @Test
  void answersFromTheSnapshotOfTheAddress() {
    String fixed = "/s/" + snapshot() + "/landscape";

    assertThat(get(fixed).body()).contains("action=\"" + fixed + "\"").contains("197 projects");
    assertThat(get("/s/2020-01-0123456789/landscape").statusCode()).isEqualTo(404);
    assertThat(get("/s/..%2f..%2fetc/landscape").statusCode()).isIn(400, 404);
  }

  @Test
  void speaksFiveLanguages() {
    assertThat(get("/landscape?lang=de").body()).contains("881\u00a0Mio.\u00a0€", "197 Projekte");
    assertThat(get("/landscape?lang=fr&q=cancer").body()).contains("projets", "54,7\u00a0M\u00a0€");
    assertThat(get("/landscape?lang=es&country=DE").body()).contains("Alemania");
    assertThat(get("/landscape?lang=it&country=DE").body()).contains("Germania");
  }

  @Test
  void marksWhatIsTypedAsTextOnly() {
    String page = get("/landscape?q=%3Cscript%3Ealert(1)%3C/script%3E").body();

    assertThat(page).doesNotContain("<script>alert");
  }
}
