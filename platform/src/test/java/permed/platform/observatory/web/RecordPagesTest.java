package permed.platform.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.platform.OverSample;

class RecordPagesTest extends OverSample {

  @Test
  void warnsThatASumOfContributionsIsIncomplete() {
    assertThat(get("/projects/cordis/731366").body())
        .contains("Participants without a stated contribution: 3.");
  }

  @Test
  void tellsAProjectWithItsMoneyAndWhereItWasRead() {
    assertThat(get("/projects/cordis/731366").body())
        .contains("ICPerMed Secretariat")
        .contains("November 2016")
        .contains("EUR\u00a0919,847.50")
        .contains("sum of the participants’ contributions")
        .contains("project.csv, line 13, record 731366")
        .contains("DEUTSCHES ZENTRUM FUR LUFT - UND RAUMFAHRT EV")
        .contains("not named")
        .contains("sample-h2020projects-2022-11-csv.zip")
        .contains("https://cordis.europa.eu/project/id/731366");
  }

  @Test
  void saysSoWhenTheSourceStatesNoAmount() {
    assertThat(get("/projects/cordis/964197").body())
        .contains("The source states no amount for this project.");
  }

  @Test
  void tellsAnOrganisationWithItsOwnShare() {
    assertThat(get("/organisations/pic:999915771").body())
        .contains("UNIVERSITA CATTOLICA DEL SACRO CUORE")
        .contains("Its own share")
        .containsPattern("/landscape\\?lead-organisation=ror:0[0-9a-z]{8}");
  }

  @Test
  void tellsAFunder() {
    assertThat(get("/funders/ec").body()).contains("European Commission", "881\u00a0M");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/projects/cordis/1", "/projects/nowhere/731366", "/organisations/pic:1",
        "/organisations/none", "/funders/nobody", "/landscape/chart/nothing.svg"
      })
  void hasNoPageForWhatIsNotThere(String path) {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void accountsForEveryRow() {
    assertThat(get("/data").body())
        .contains("sample-HORIZONprojects-2025-03-csv.zip › organization.csv")
        .contains(">1,735<")
        .contains("CC-BY-4.0")
        .contains("AmountFromContributions");
  }

  @Test
  void cutsAFigureTwoWaysWithTotals() {
    assertThat(get("/landscape/table?by=programme,year").body())
        .contains("Programme × Year")
        .contains("<th scope=\"row\">Total</th><td class=\"num\">881,498,191</td>");
    assertThat(get("/landscape/table?by=framework").body()).contains(">881,498,191.25<");
  }

  @Test
  void bringsTheMenusOfATableToItsOneAddress() {
    assertThat(
            get("/landscape/table?rows=country&columns=year&q=").headers().firstValue("Location"))
        .hasValue("/landscape/table?by=country,year");
  }

  @Test
  void tellsEveryChartAsCsv() {
    assertThat(get("/landscape/chart/year.csv").body())
        .startsWith("Year,Amount")
        .contains("2015,6537883.00");
  }

  @Test
  void drawsEveryChart() {
    for (FigureName name : FigureName.values()) {
      var answer = get("/landscape/chart/" + name.id() + ".svg?organisation=pic:999915771");
      assertThat(answer.statusCode()).as(name.id()).isEqualTo(200);
      assertThat(answer.body()).startsWith("<svg").contains("<style>");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }
  }
}
