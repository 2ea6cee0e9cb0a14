package permed.platform.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import permed.platform.OverSample;

class DownloadTest extends OverSample {

  @Test
  void givesEveryProjectBehindAFigure() {
    HttpResponse<String> csv = get("/landscape/projects.csv");

    assertThat(csv.body().lines().filter(line -> line.startsWith("cordis,"))).hasSize(197);
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"permed-" + snapshot() + "-projects.csv\"");
  }

  @Test
  void givesTheRowsOfATable() {
    assertThat(get("/landscape/table.csv?by=funder,year&q=cancer").body())
        .startsWith("funder,funder_name,year,year_name,projects,amount_eur\r\n")
        .contains("ec,European Commission,2024,2024,");
  }

  @ParameterizedTest
  @CsvSource({
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
    "parquet, application/vnd.apache.parquet, PAR1",
    "json, application/json, {\"about\""
  })
  void speaksTheFormatAskedFor(String ending, String mediaType, String firstBytes) {
    HttpResponse<String> file = get("/landscape/projects." + ending + "?q=cancer");

    assertThat(file.headers().firstValue("Content-Type")).hasValue(mediaType);
    assertThat(file.body()).startsWith(firstBytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void permanentLinkGivesTheSameBytes(String ending) {
    String link = "/s/" + snapshot() + "/landscape/projects." + ending + "?q=health";

    assertThat(get(link).body()).isEqualTo(get(link).body()).isNotEmpty();
  }

  @Test
  void refusesAFormatNobodyWrites() {
    assertThat(get("/landscape/projects.docx").statusCode()).isEqualTo(404);
  }

  @Test
  void namesTheProblemOfAMalformedQuery() {
    assertThat(get("/landscape/projects.csv?q=cancer%20AND%20(").statusCode()).isEqualTo(422);
  }
}
