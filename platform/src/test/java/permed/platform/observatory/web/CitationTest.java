package permed.platform.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import permed.platform.OverSample;

class CitationTest extends OverSample {

  @Test
  void leadsToTheSnapshotThatServes() {
    assertThat(get("/cite?q=cancer").headers().firstValue("Location"))
        .hasValue("/s/" + snapshot() + "/cite?q=cancer");
  }

  @Test
  void saysEverythingAFigureNeeds() {
    String page = get("/s/" + snapshot() + "/cite?q=cancer&country=DE").body();

    assertThat(page)
        .contains("€\u00a040.3\u00a0M")
        .contains("EUR\u00a040,279,793.20")
        .contains("apportioned")
        .contains("31 March 2025")
        .contains(address("/s/" + snapshot() + "/landscape?q=cancer&amp;country=DE"))
        .contains("European Central Bank")
        .contains("Source: CORDIS, © European Union, CC BY 4.0");
  }

  @Test
  void writesBibtexThatNeedsNoRepair() {
    String bibtex = get("/s/" + snapshot() + "/cite.bib?q=R%26D%20%7B50%25%7D").body();

    assertThat(bibtex).startsWith("@misc{permed-" + snapshot()).contains("R\\&D \\{50\\%\\}");
    assertThat(bibtex.chars().filter(c -> c == '{').count())
        .isEqualTo(bibtex.chars().filter(c -> c == '}').count());
  }

  @Test
  void writesRis() {
    assertThat(get("/s/" + snapshot() + "/cite.ris?q=cancer").body())
        .startsWith("TY  - DATA\r\n")
        .contains("\r\nUR  - " + address("/s/" + snapshot() + "/landscape?q=cancer"))
        .endsWith("ER  - \r\n");
  }

  @Test
  void givesTheSameBytesForTheSameLink() {
    for (String link :
        new String[] {
          "/s/" + snapshot() + "/api/v1/answer?q=cancer&by=country,year",
          "/s/" + snapshot() + "/landscape/chart/country.svg?lang=en",
          "/s/" + snapshot() + "/landscape/chart/country.csv?lang=en"
        }) {
      HttpResponse<String> first = get(link);

      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(get(link).body()).isEqualTo(first.body());
    }
  }
}
