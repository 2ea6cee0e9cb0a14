package permed.landscape.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled sample says what its README.txt promises. */
class SampleFactsTest {

  private static final List<String> TABLES =
      List.of("project", "organization", "euroSciVoc", "topics", "legalBasis");
  private static final String PARTIAL_DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
  private static final String DECIMAL = "\\d+([.,]\\d+)?";

  @ParameterizedTest
  @CsvSource({"horizon,159,1735,421,157,313", "h2020,38,27,0,38,20"})
  void holdsTheStatedNumberOfRows(
      String programme, int projects, int participations, int labels, int topics, int bases) {
    assertThat(TABLES.stream().map(table -> rows(programme, table).size()))
        .containsExactly(projects, participations, labels, topics, bases);
  }

  @Test
  void namesTheFirstSecretariatAsRead() {
    NamedCsvRecord project = project("731366");
    List<NamedCsvRecord> partners = participations("731366");

    assertThat(fields(project, "acronym", "topics", "fundingScheme", "frameworkProgramme"))
        .containsExactly("ICPerMed Secretariat", "SC1-HCO-05-2016", "CSA", "H2020");
    assertThat(project.getField("title"))
        .isEqualTo(
            "Secretariat for the International Consortium for Personalised Medicine (IC PerMed)");
    assertThat(fields(project, "startDate", "endDate", "ecMaxContribution", "totalCost"))
        .containsExactly("2016-11", "2021-04-30", "", "");
    assertThat(fields(partners.getFirst(), "role", "shortName", "city", "country"))
        .containsExactly("coordinator", "DLR", "Koln", "DE");
    assertThat(partners)
        .extracting(row -> row.getField("country"), row -> row.getField("ecContribution"))
        .containsExactly(
            tuple("DE", "919847.50"), tuple("FR", ""), tuple("IT", ""), tuple("ES", ""));
  }

  @Test
  void namesTheSecondSecretariatWithoutAnAmount() {
    NamedCsvRecord project = project("964197");

    assertThat(fields(project, "acronym", "startDate", "endDate", "topics", "ecMaxContribution"))
        .containsExactly(
            "ICPerMed Secretariat", "2021-03-01", "2024-02", "SC1-HCO-01-2018-2019-2020", "");
    assertThat(participations("964197"))
        .extracting(row -> row.getField("shortName"), row -> row.getField("ecContribution"))
        .containsExactly(tuple("DLR", ""), tuple("ANR", ""));
  }

  @ParameterizedTest
  @CsvSource({"horizon,851780347.75,0", "h2020,2233723.50,28797996"})
  void addsUpToTheCent(String programme, BigDecimal contributions, BigDecimal grants) {
    assertThat(sum(programme, "organization", "ecContribution"))
        .isEqualByComparingTo(contributions);
    assertThat(sum(programme, "project", "ecMaxContribution")).isEqualByComparingTo(grants);
  }

  @ParameterizedTest
  @ValueSource(strings = {"horizon", "h2020"})
  void tiesEveryRowToOneProject(String programme) {
    List<String> ids = rows(programme, "project").stream().map(row -> row.getField("id")).toList();
    Set<String> known = Set.copyOf(ids);

    assertThat(ids).doesNotHaveDuplicates();
    for (String table : TABLES.subList(1, TABLES.size())) {
      assertThat(rows(programme, table)).allMatch(row -> known.contains(row.getField("projectID")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"horizon", "h2020"})
  void writesDatesAndAmountsThatParse(String programme) {
    assertThat(rows(programme, "project"))
        .allSatisfy(
            row -> {
              assertThat(fields(row, "startDate", "endDate"))
                  .allMatch(date -> date.isEmpty() || date.matches(PARTIAL_DATE));
              assertThat(fields(row, "totalCost", "ecMaxContribution"))
                  .allMatch(amount -> amount.isEmpty() || amount.matches(DECIMAL));
            });
    assertThat(rows(programme, "organization"))
        .allSatisfy(
            row ->
                assertThat(fields(row, "ecContribution", "netEcContribution", "totalCost"))
                    .allMatch(amount -> amount.isEmpty() || amount.matches(DECIMAL)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"horizon", "h2020"})
  void hasFactColumnsOnly(String programme) {
    Set<String> headers =
        TABLES.stream()
            .flatMap(table -> text(programme + "/" + table + ".csv").lines().limit(1))
            .flatMap(line -> List.of(line.replace("\"", "").split(";")).stream())
            .collect(Collectors.toSet());

    assertThat(headers)
        .contains("id", "acronym", "title", "ecContribution", "topic", "legalBasis")
        .doesNotContain("objective", "contactForm", "organizationURL", "street", "vatNumber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"horizon", "h2020"})
  void namesNoAddressOfAnyone(String programme) {
    for (String table : TABLES) {
      assertThat(text(programme + "/" + table + ".csv").toLowerCase(Locale.ROOT))
          .doesNotContain("@", "http", "www.", "\r");
    }
  }

  @Test
  void blanksTheNamesOfPersonsAndOfPartnersNeverRead() {
    assertThat(rows("horizon", "organization"))
        .filteredOn(row -> row.getField("name").isEmpty())
        .extracting(row -> row.getField("projectID"))
        .containsExactly("101137141", "101137507");
    assertThat(rows("h2020", "organization"))
        .filteredOn(row -> row.getField("name").isEmpty())
        .extracting(row -> row.getField("projectID"))
        .containsOnly("731366")
        .hasSize(3);
  }

  @Test
  void statesSourceAndLicence() {
    assertThat(text("README.txt"))
        .contains("European Union", "CC BY 4.0", "2025-02", "2025-03", "2022-11", "2023-05")
        .doesNotContain("@", "http");
  }

  private static NamedCsvRecord project(String id) {
    return rows("h2020", "project").stream()
        .filter(row -> row.getField("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<NamedCsvRecord> participations(String id) {
    return rows("h2020", "organization").stream()
        .filter(row -> row.getField("projectID").equals(id))
        .toList();
  }

  private static BigDecimal sum(String programme, String table, String column) {
    return rows(programme, table).stream()
        .map(row -> row.getField(column))
        .filter(amount -> !amount.isEmpty())
        .map(amount -> new BigDecimal(amount.replace(',', '.')))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> fields(NamedCsvRecord row, String... columns) {
    return List.of(columns).stream().map(row::getField).toList();
  }

  private static List<NamedCsvRecord> rows(String programme, String table) {
    return CsvReader.builder()
        .fieldSeparator(';')
        .ofNamedCsvRecord(text(programme + "/" + table + ".csv"))
        .stream()
        .toList();
  }

  private static String text(String file) {
    try (InputStream in = SampleFactsTest.class.getResourceAsStream("/permed/sample/" + file)) {
      assertThat(in).as("bundled file %s", file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the bundled file " + file, e);
    }
  }
}
