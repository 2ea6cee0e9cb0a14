package permed.platform.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import permed.platform.OverSample;

class ReportPagesTest extends OverSample {

  @Test
  void listsEveryFunderWithTheWayToItsScorecard() {
    assertThat(get("/funders").body())
        .contains("What each funder reported")
        .contains("<a href=\"/scorecard?funder=ec\">European Commission</a>")
        .contains("881\u00a0M")
        .contains("href=\"/funders.csv\"", "href=\"/funders.xlsx\"");
  }

  @Test
  void tellsCompletenessFreshnessAndFindingsOfAFunder() {
    assertThat(get("/scorecard?funder=ec").body())
        .contains("European Commission: its records")
        .contains("198 records")
        .contains("Title in English")
        .contains("Newest delivery", "March 2025")
        .contains("AmountFromContributions", "left out or doubtful")
        .contains("sample-HORIZONprojects-2025-03-csv.zip")
        .contains("href=\"/funders/ec\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/landscape", "/data"})
  void isFoundFromPagesOfTheLandscape(String page) {
    assertThat(get(page).body()).contains("href=\"/funders\"");
  }

  @Test
  void isFoundFromTheFundersOwnPage() {
    assertThat(get("/funders/ec").body()).contains("href=\"/scorecard?funder=ec\"");
    assertThat(get("/organisations/pic:999915771").body()).doesNotContain("/scorecard");
  }

  @Test
  void staysWithinASnapshot() {
    assertThat(get("/s/" + snapshot() + "/funders").body())
        .contains("/s/" + snapshot() + "/scorecard?funder=ec");
  }

  @Test
  void hasNoScorecardOfAFunderNobodyNames() {
    assertThat(get("/scorecard?funder=no%2Fone%20%27%3B%20").statusCode()).isEqualTo(404);
    assertThat(get("/scorecard.csv?funder=nobody").statusCode()).isEqualTo(404);
    assertThat(get("/scorecard.csv").statusCode()).isEqualTo(404);
  }

  @Test
  void leadsFromAScorecardOfNobodyToAllFunders() {
    assertThat(get("/scorecard").headers().firstValue("Location")).hasValue("/funders");
  }

  @ParameterizedTest
  @CsvSource({
    "/funders.csv, funder;funder_name;start_year;projects;currency;amount",
    "/scorecard.csv?funder=ec, part;what;start_year;count;of;share;note"
  })
  void givesTheSameAsAFile(String address, String heads) {
    assertThat(get(address).body()).startsWith(heads.replace(';', ',') + "\r\n").contains("2020,");
    assertThat(get(address.replace(".csv", ".xlsx")).body()).startsWith("PK");
  }
}
