package permed.landscape.link.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import permed.landscape.grant.Funder;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.SameAward.Bond;

class LinkingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  private static final Funder VR = new Funder("vr", "Research Council of Wax", "SE");
  private static final String TITLE = "Slow combustion of beeswax in unventilated lecture halls";

  @Test
  void findsAnAwardInTwoRegisters() {
    Links links = link(wax("cordis:1"), wax("erc:starting:WAX"));

    assertThat(links.awards())
        .extracting(SameAward::records)
        .containsExactly(List.of(id("cordis:1"), id("erc:starting:WAX")));
    assertThat(signs(links)).contains(Sign.TITLE_SAME, Sign.ACRONYM_SAME, Sign.START_SAME_DAY);
  }

  @Test
  void readsCapitalsWithoutAccentsAndATitleThatWasCut() {
    Told one =
        Told.by("anr:1")
            .title("fr", "Étude de la combustion lente des cires d’abeille dans les amphithéâtres")
            .led("Université de Nulle-Part", "FR")
            .from("2019-01-01");
    Told other =
        Told.by("erc:1")
            .title("fr", "ETUDE DE LA COMBUSTION LENTE DES CIRES D'ABEILLE")
            .led("UNIVERSITE DE NULLE PART", "FR")
            .from("2019-01");

    assertThat(link(one, other).awards()).hasSize(1);
  }

  @Test
  void readsOtherAlphabets() {
    Told one = Told.by("gsrt:1").title("el", "Αργή καύση κεριού μέλισσας").from("2019-01-01");
    Told other = Told.by("erc:1").title("el", "ΑΡΓΗ ΚΑΥΣΗ ΚΕΡΙΟΥ ΜΕΛΙΣΣΑΣ").from("2019-01-01");

    assertThat(link(one, other).awards()).hasSize(1);
  }

  @Test
  void recognisesATranslationByWhoWhenAndHowMuch() {
    Told swedish =
        Told.by("swecris:1")
            .title("sv", "Långsam förbränning av bivax i föreläsningssalar")
            .led("Nowhere University", "SE")
            .from("2020-01-01")
            .until("2022-12-31")
            .paid(VR, "3456000.00", "SEK");
    Told english =
        Told.by("openalex:1")
            .title("en", TITLE)
            .led("Nowhere University", "SE")
            .from("2020-01-01")
            .until("2022-12-31")
            .paid(VR, "3456000.00", "SEK");

    assertThat(link(swedish, english).awards()).hasSize(1);
  }

  @Test
  void isNotFooledByAnAcronymAlone() {
    Told one = Told.by("cordis:1").acronym("BRIDGE").title(TITLE).from("2019-01-01");
    Told other =
        Told.by("erc:1")
            .acronym("BRIDGE")
            .title("Biomimetic scaffolds for tendon repair under load")
            .from("2019-01-01");

    assertThat(link(one, other)).isEqualTo(new Links(List.of(), List.of()));
  }

  @Test
  void keepsAProofOfConceptApartFromTheGrantBeforeIt() {
    Told before = wax("cordis:1").led("Nowhere University", "SE").paid(VR, "1500000.00", "SEK");
    Told proof =
        Told.by("erc:1")
            .acronym("WAX")
            .title("Selling the slow combustion of beeswax")
            .led("Nowhere University", "SE")
            .from("2024-07-01")
            .until("2025-12-31")
            .paid(VR, "150000.00", "SEK");

    assertThat(link(before, proof).awards()).isEmpty();
  }

  @Test
  void neverBringsTwoNumbersOfOneRegisterTogether() {
    Links links = link(wax("cordis:1"), wax("cordis:2"), wax("erc:1"));

    assertThat(links.awards())
        .extracting(SameAward::records)
        .containsExactly(List.of(id("cordis:1"), id("erc:1")));
    assertThat(links.doubts())
        .extracting(Links.Doubt::one, Links.Doubt::other)
        .containsExactly(tuple(id("cordis:2"), id("erc:1")));
  }

  @Test
  void believesARegisterThatSaysTwoNumbersAreOne() {
    Told again = wax("cordis:2").says(Relation.Kind.SAME_AS, "cordis:1");

    assertThat(link(wax("cordis:1"), again).awards()).hasSize(1);
  }

  @Test
  void takesASupplementForAnAwardOfItsOwn() {
    Told supplement = wax("sfi:1").says(Relation.Kind.SUPPLEMENTS, "cordis:1");

    assertThat(link(wax("cordis:1"), supplement).awards()).isEmpty();
  }

  @Test
  void followsTheNumberInADoi() {
    Told grant = Told.by("cordis:731366").title("en", TITLE);
    Told deposit = Told.by("crossref:1").title("de", "Langsames Verbrennen").doi("10.3030/731366");

    assertThat(signs(link(grant, deposit))).contains(Sign.SAID_SAME);
  }

  @Test
  void doesNotTakeAProjectForTheOneItMentions() {
    Told grant = Told.by("cordis:731366").title(TITLE).from("2017-01-01");
    Told builds =
        Told.by("anr:1")
            .title("Regulating candles in listed buildings")
            .text("We build on grant agreement No 731366.")
            .from("2021-01-01");

    assertThat(link(grant, builds).awards()).isEmpty();
  }

  @Test
  void holdsOtherPersonsAgainst() {
    Told one = wax("cordis:1").by(new Investigator("Delegate, A", ""));
    Told other =
        Told.by("erc:1")
            .title("Slow combustion of beeswax in lecture halls")
            .from("2018-05-01")
            .by(new Investigator("Delegate, B", ""));

    assertThat(link(one, other).awards()).isEmpty();
  }

  @Test
  void doesWhatAPersonRuled() {
    Ruling apart = new Ruling(id("cordis:1"), id("erc:1"), false, "person:1", "two calls", DAY);
    Ruling together =
        new Ruling(id("cordis:1"), id("anr:9"), true, "person:1", "one contract", DAY);

    Links links =
        link(
            List.of(apart, together),
            wax("cordis:1"),
            wax("erc:1"),
            Told.by("anr:9").title("Bougies"));

    assertThat(links.awards())
        .extracting(SameAward::records)
        .containsExactly(List.of(id("anr:9"), id("cordis:1")));
    assertThat(links.awards().getFirst().bonds())
        .containsExactly(new Bond.ByRuling(id("cordis:1"), id("anr:9"), together));
    assertThat(links.doubts()).isEmpty();
  }

  private static Told wax(String id) {
    return Told.by(id).acronym("WAX").title(TITLE).from("2019-01-01").until("2023-12-31");
  }

  private static SourceRecordId id(String text) {
    return SourceRecordId.parse(text).orElseThrow();
  }

  private static Set<Sign> signs(Links links) {
    return switch (links.awards().getFirst().bonds().getFirst()) {
      case Bond.ByEvidence by -> by.evidence().signs();
      case Bond.ByRuling by -> Set.of();
    };
  }

  private static Links link(Told... told) {
    return link(List.of(), told);
  }

  private static Links link(List<Ruling> rulings, Told... told) {
    Linking linking = new Linking();
    Noise.titles().forEach(linking::add);
    Arrays.stream(told).map(Told::project).forEach(linking::add);
    return linking.link(rulings);
  }
}
