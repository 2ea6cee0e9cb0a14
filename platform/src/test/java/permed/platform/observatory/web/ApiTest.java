package permed.platform.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import permed.platform.OverSample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest extends OverSample {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void answersWithGroupsThatSumToTheTotal() {
    JsonNode answer = json("/api/v1/answer?by=country");
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode row : answer.get("rows")) {
      sum = sum.add(row.get("value").decimalValue());
    }

    assertThat(sum).isEqualByComparingTo(answer.get("total").get("value").decimalValue());
    assertThat(answer.get("unit").asString()).isEqualTo("EUR");
    assertThat(answer.get("excluded").get(0).get("reason").asString()).isEqualTo("no-amount");
    assertThat(answer.get("permanent").asString())
        .isEqualTo(address("/s/" + snapshot() + "/api/v1/answer?by=country"));
  }

  @Test
  void tellsEachProjectOnceFromPageToPage() {
    List<String> ids = new ArrayList<>();
    String next = address("/api/v1/projects?size=60");
    while (!next.isEmpty()) {
      JsonNode page = json(next.substring(address("").length()));
      assertThat(page.get("total").asInt()).isEqualTo(197);
      page.get("projects").forEach(project -> ids.add(project.get("id").asString()));
      next = page.get("next").asString();
    }

    assertThat(ids).hasSize(197).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void tellsAProjectWhole() {
    JsonNode project = json("/api/v1/projects/cordis/731366");

    assertThat(project.get("start").asString()).isEqualTo("2016-11");
    assertThat(project.get("fundingLines").get(0).get("amount").get("value").decimalValue())
        .isEqualByComparingTo("919847.50");
    assertThat(project.get("participants")).hasSize(4);
  }

  @Test
  void listsSnapshots() {
    JsonNode snapshots = json("/api/v1/snapshots");

    assertThat(snapshots.get(0).get("id").asString()).isEqualTo(snapshot());
    assertThat(snapshots.get(0).get("serving").asBoolean()).isTrue();
  }

  @Test
  void namesTheParameterAndThePositionOfAMistake() {
    HttpResponse<String> answer = get("/api/v1/answer?q=a%20(b");
    JsonNode problem = JSON.readTree(answer.body());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.get("errors").get(0).get("parameter").asString()).isEqualTo("q");
    assertThat(problem.get("errors").get(0).get("position").asInt()).isEqualTo(2);
  }

  @Test
  void namesEveryParameterItCannotRead() {
    JsonNode problem = JSON.readTree(get("/api/v1/answer?year=soon&count=twice&foo=1").body());

    assertThat(problem.get("errors").findValuesAsString("parameter"))
        .containsExactlyInAnyOrder("foo", "year", "count");
  }

  @Test
  void hasAProblemForWhatIsNotThere() {
    HttpResponse<String> answer = get("/api/v1/projects/cordis/1");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
