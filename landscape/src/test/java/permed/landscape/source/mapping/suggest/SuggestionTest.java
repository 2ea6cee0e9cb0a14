package permed.landscape.source.mapping.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.source.Zips;
import permed.landscape.source.mapping.Mapping;

class SuggestionTest {

  @TempDir Path scratch;

  @Test
  void draftsFromGermanHeadersAndValues() throws IOException {
    String yaml =
        draft(
            "vorhaben.csv",
            """
            Förderkennzeichen;Thema;Zuwendungsempfänger;Ort;Land;Beginn;Laufzeit bis;Fördersumme
            01AA1;Marker im Blut;Klinik am Ring;Wien;Österreich;01.03.2021;28.02.2024;1.250.000,50
            01AA2;Schlaf und Herz;Institut am See;Graz;Österreich;15.04.2021;28.02.2024;80.000,00
            """);

    assertThat(yaml)
        .contains("id: 'Förderkennzeichen'", "title: Thema", "name: 'Zuwendungsempfänger'")
        .contains("country: Land", "city: Ort", "amount: 'Fördersumme'")
        .contains("dates: [dd.MM.yyyy]", "numbers: '1.234,56'");
  }

  @Test
  void draftsFromFrenchHeadersAndFindsTheCurrency() throws IOException {
    String yaml =
        draft(
            "projets.csv",
            """
            Code projet,Titre,Établissement,Pays,Date début,Montant (CHF)
            A1,Sang et mémoire,Hôpital du Nord,Suisse,2021-03-01,12500.5
            A2,Cœur,École du Sud,France,2022-03-01,1000
            """);

    assertThat(yaml)
        .contains("currency: CHF", "id: Code projet", "title: Titre", "country: Pays")
        .contains("start: 'Date début'", "dates: [iso]");
  }

  @Test
  void everyDraftIsAMappingThatCanBeRead() throws IOException {
    String yaml = draft("odd.csv", "x y,it's: odd,#\n1,2,3\n4,5,6\n");

    assertThat(Mapping.parse(yaml)).isInstanceOf(Mapping.Outcome.Understood.class);
  }

  @Test
  void namesTheColumnsOfAFileWithoutHeader() throws IOException {
    String yaml = draft("rows.csv", "K1;2021-03-01;100,50\nK2;2021-04-01;20,00\n");

    assertThat(yaml).contains("columns: [column1, column2, column3]").contains("id: column1");
  }

  @Test
  void joinsTheSecondTableByTheIdOfTheFirst() throws IOException {
    Path zip =
        Zips.pack(
            scratch.resolve("both.zip"),
            Map.of(
                "partners.csv", "Project id,Partner id,Organisation\nA,A-1,X\nA,A-2,Y\n",
                "projects.csv", "Project id,Title,Amount\nA,One,10\nB,Two,20\n"));

    String yaml = draft(zip, "both.zip");

    assertThat(yaml).contains("of: Project id").contains("id: Project id");
    assertThat(Mapping.parse(yaml)).isInstanceOf(Mapping.Outcome.Understood.class);
  }

  private String draft(String name, String text) throws IOException {
    Path file = Files.writeString(scratch.resolve(name), text, StandardCharsets.UTF_8);
    return draft(file, name);
  }

  private String draft(Path file, String name) throws IOException {
    Path workspace = Files.createDirectory(scratch.resolve("workspace"));
    Suggestion.Outcome outcome = Suggestion.of(file, name, workspace);
    assertThat(outcome).isInstanceOf(Suggestion.Outcome.Drafted.class);
    return ((Suggestion.Outcome.Drafted) outcome).yaml();
  }
}
