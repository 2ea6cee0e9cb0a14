package permed.landscape.link.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.kernel.place.Country;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.organisation.MatchOutcome.Abstained;
import permed.landscape.link.organisation.MatchOutcome.Matched;
import permed.landscape.link.organisation.MatchOutcome.Why;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorRegistry;
import permed.landscape.link.ror.SmallRegistry;

class OrganisationMatcherTest {

  private static OrganisationMatcher matcher =
      new OrganisationMatcher(RorRegistry.of(List.of()), Corrections.none(), Caution.USUAL);

  @BeforeAll
  static void readRegistry(@TempDir Path folder) {
    matcher =
        new OrganisationMatcher(SmallRegistry.read(folder), Corrections.none(), Caution.USUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Universiteit Veldhaven",
        "University of Veldhaven",
        "UNIVERSITE DE VELDHAVEN",
        "Univ. Veldhaven",
        "universität veldhaven",
        "Dept. of Physics, Univ. of Veldhaven, Postbus 12, 1234 AB Veldhaven, The Netherlands",
        "Institute of Things, University of Veldhaven, Niederlande",
        "UniversiteitVeldhaven",
        "University of Veldhavem",
      })
  void managesLanguagesCapitalsAndAddresses(String text) {
    assertThat(idOf(OrganisationQuery.of(text))).isEqualTo(SmallRegistry.UNIVERSITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Technische Universitaet Muehlstadt",
        "TECHNISCHE UNIVERSITAT MUHLSTADT",
        "Technical University of Mühlstadt, Germany"
      })
  void managesUmlautsWrittenOutOrLeftOut(String text) {
    assertThat(idOf(OrganisationQuery.of(text))).isEqualTo(SmallRegistry.GERMAN_UNIVERSITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Zenkora Biopharma", "Zenkora Biopharma GmbH", "ZENKORA BIOPHARMA G.m.b.H."})
  void leavesLegalFormsOut(String text) {
    assertThat(idOf(OrganisationQuery.of(text))).isEqualTo(SmallRegistry.COMPANY);
  }

  @Test
  void tellsHospitalFromUniversity() {
    assertThat(idOf(OrganisationQuery.of("Veldhaven University Medical Center")))
        .isEqualTo(SmallRegistry.ITS_HOSPITAL);
  }

  @Test
  void findsNamesInSchemaOne() {
    assertThat(idOf(OrganisationQuery.of("Kastelov University, Czech Republic")))
        .isEqualTo(SmallRegistry.CZECH_UNIVERSITY);
  }

  @Test
  void abstainsBetweenNamesakes() {
    MatchOutcome outcome = matcher.match(OrganisationQuery.of("Saint Orla College"));

    Abstained abstained = (Abstained) outcome;
    assertThat(abstained.why()).isEqualTo(Why.TOO_CLOSE);
    assertThat(abstained.candidates())
        .extracting(Candidate::id)
        .contains(SmallRegistry.IRISH_COLLEGE, SmallRegistry.CANADIAN_COLLEGE);
  }

  @Test
  void countryBesideTheTextDecidesBetweenNamesakes() {
    OrganisationQuery query = OrganisationQuery.of("St. Orla College", Country.of("CA"));

    assertThat(idOf(query)).isEqualTo(SmallRegistry.CANADIAN_COLLEGE);
  }

  @Test
  void countryInTheTextDecidesBetweenNamesakesInAnyLanguage() {
    assertThat(idOf(OrganisationQuery.of("Saint Orla College, Irlande")))
        .isEqualTo(SmallRegistry.IRISH_COLLEGE);
  }

  @Test
  void cityBesideTheTextDecidesBetweenNamesakes() {
    OrganisationQuery query =
        new OrganisationQuery("Saint Orla College", null, "Ballyorla", List.of());

    assertThat(idOf(query)).isEqualTo(SmallRegistry.IRISH_COLLEGE);
  }

  @Test
  void nothingOfAnotherCountryIsMatched() {
    MatchOutcome outcome =
        matcher.match(OrganisationQuery.of("University of Veldhaven", Country.of("JP")));

    assertThat(outcome).isInstanceOf(Abstained.class);
  }

  @Test
  void abstainsFromAcronymsWithNothingBesideThem() {
    assertThat(matcher.match(OrganisationQuery.of("IBQ"))).isInstanceOf(Abstained.class);
  }

  @Test
  void nameBesideAnAcronymIsMatched() {
    Matched matched = matched(OrganisationQuery.of("Institut Borel-Quennec (IBQ), Rouvray"));

    assertThat(matched.id()).isEqualTo(SmallRegistry.FRENCH_INSTITUTE);
    assertThat(matched.chosen().levels())
        .containsExactly(Level.EXACT_NAME, Level.ACRONYM, Level.CITY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbour Master", "Department of Physics", "Veldhaven", "test", "12345"})
  void abstainsFromTextsThatMeanNothingRegistered(String text) {
    assertThat(matcher.match(OrganisationQuery.of(text))).isInstanceOf(Abstained.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", ",;/", "…"})
  void abstainsFromNothing(String text) {
    assertThat(matcher.match(OrganisationQuery.of(text)))
        .isEqualTo(new Abstained(Why.EMPTY, List.of()));
  }

  @Test
  void nameOfAWithdrawnRecordLeadsToItsSuccessor() {
    Matched matched = matched(OrganisationQuery.of("Rouvray Polytechnic Academy"));

    assertThat(matched.id()).isEqualTo(SmallRegistry.FRENCH_UNIVERSITY);
    assertThat(matched.chosen().levels()).contains(Level.ALIAS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ror:0mvj9r046",
        "ror:https://ror.org/0mvj9r046",
        "grid:grid.99001.1",
        "fundref:501100099001",
        "isni:0000000123456789"
      })
  void idsDecideBeforeNames(String id) {
    Matched matched = matched(withIds("Saint Orla College", id, "pic:999000001"));

    assertThat(matched.id()).isEqualTo(SmallRegistry.UNIVERSITY);
    assertThat(matched.chosen().levels()).containsExactly(Level.ID);
    assertThat(matched.chosen().score()).isEqualTo(1);
  }

  @Test
  void idOfAWithdrawnRecordLeadsToItsSuccessor() {
    assertThat(idOf(withIds("", "ror:0mvm7kr13"))).isEqualTo(SmallRegistry.FRENCH_UNIVERSITY);
  }

  @Test
  void abstainsWhenIdsBelongToDifferentOrganisations() {
    MatchOutcome outcome =
        matcher.match(withIds("University of Veldhaven", "ror:0mvj9r046", "ror:0mvk8nw78"));

    assertThat(((Abstained) outcome).why()).isEqualTo(Why.CONFLICTING_IDS);
  }

  @Test
  void personsCorrectionOverridesIdsAndNames() {
    OrganisationMatcher corrected =
        matcher.with(
            Corrections.of(
                List.of(
                    new Correction("University of Veldhaven", null, SmallRegistry.ITS_HOSPITAL))),
            Caution.USUAL);

    MatchOutcome outcome = corrected.match(withIds("UNIVERSITY OF  VELDHAVEN", "ror:0mvk8nw78"));

    Matched matched = (Matched) outcome;
    assertThat(matched.id()).isEqualTo(SmallRegistry.ITS_HOSPITAL);
    assertThat(matched.chosen().levels()).containsExactly(Level.CORRECTION);
  }

  @Test
  void personMaySayThatNothingRegisteredIsMeant() {
    OrganisationMatcher corrected =
        matcher.with(
            Corrections.of(List.of(new Correction("Saint Orla College", Country.of("IE"), null))),
            Caution.USUAL);

    MatchOutcome there =
        corrected.match(OrganisationQuery.of("Saint Orla College", Country.of("IE")));
    MatchOutcome elsewhere =
        corrected.match(OrganisationQuery.of("Saint Orla College", Country.of("CA")));

    assertThat(there).isEqualTo(new Abstained(Why.CORRECTED_TO_NONE, List.of()));
    assertThat(elsewhere).isInstanceOf(Matched.class);
  }

  @Test
  void laterCorrectionCounts() {
    OrganisationMatcher corrected =
        matcher.with(
            Corrections.of(
                List.of(
                    new Correction("Harbour Master", null, SmallRegistry.COMPANY),
                    new Correction("Harbour Master", null, SmallRegistry.UNIVERSITY))),
            Caution.USUAL);

    assertThat(((Matched) corrected.match(OrganisationQuery.of("harbour master"))).id())
        .isEqualTo(SmallRegistry.UNIVERSITY);
  }

  @Test
  void saysWhatSpokeForAndAgainst() {
    Matched matched = matched(OrganisationQuery.of("University of Veldhaven, Veldhaven"));

    assertThat(matched.chosen().reasons())
        .extracting(Reason::meaning)
        .contains("its city stands in the text", "the name is all between two commas");
    assertThat(matched.chosen().score()).isBetween(0.6, 1.0);
  }

  private static OrganisationQuery withIds(String text, String... ids) {
    return new OrganisationQuery(
        text,
        null,
        "",
        List.of(ids).stream().map(id -> SourceRecordId.parse(id).orElseThrow()).toList());
  }

  private static Matched matched(OrganisationQuery query) {
    MatchOutcome outcome = matcher.match(query);
    assertThat(outcome).as(query.text()).isInstanceOf(Matched.class);
    return (Matched) outcome;
  }

  private static RorId idOf(OrganisationQuery query) {
    return matched(query).id();
  }
}
