package permed.platform.curation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permed.landscape.grant.SourceRecordId;
import permed.platform.Visits;
import permed.platform.curation.AwardVerdict;
import permed.platform.curation.Curation;
import permed.platform.curation.OrganisationDecision;
import permed.platform.curation.OrganisationVerdict;
import permed.platform.curation.RecordPair;
import permed.platform.people.Person;

class CurationPagesTest extends Visits {

  private static final String PAIR = "/desk/awards/pair?one=cordis:716311&other=cordis:101137129";
  private static final RecordPair RECORDS =
      new RecordPair(id("cordis:716311"), id("cordis:101137129"));
  private static final String GRONINGEN = "/desk/registry/organisation?id=pic:999914801";

  @Autowired private Curation curation;
  private Person officer;

  @BeforeEach
  void anOfficer() {
    officer = scene().officer();
  }

  @Test
  void showsTwoRecordsSideBySide() {
    String page = visit(PAIR, officer).words();

    assertThat(page)
        .contains("SWEETBULLETS", "1 February 2017", "differs", "They tell of one award");
    assertThat(page).contains("At present they count as two awards.");
  }

  @Test
  void tellsBesideTheFormWhichIdIsNone() {
    Page page = visit("/desk/awards/pair?one=cordis:716311&other=731366", officer);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.words()).contains("Write the source and the number there");
    assertThat(page.holds("other", "731366")).isTrue();
    assertThat(visit("/desk/awards/pair?one=cordis:716311&other=cordis:1", officer).words())
        .contains("The landscape has no record of this id");
    assertThat(visit("/desk/awards/pair?one=cordis:716311&other=cordis:716311", officer).words())
        .contains("Name two different records");
  }

  @Test
  void asksForAVerdictAndAReasonAndKeepsWhatWasTyped() {
    Page page = send(PAIR, officer, form("version", "0", "verdict", "TWO", "reason", " "));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).containsPattern("value=\"TWO\"[^>]*checked");
  }

  @Test
  void recordsARulingOnceAndTellsWhoWasSlower() {
    String version = visit(PAIR, officer).version();

    Page done = send(PAIR, officer, form("version", version, "verdict", "TWO", "reason", "Unlike"));
    Page late = send(PAIR, officer, form("version", version, "verdict", "ONE", "reason", "Alike"));

    assertThat(done.status()).isEqualTo(303);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("Alike");
    String list = visit("/desk/awards", officer).words();
    assertThat(list).contains("Two awards", "Unlike", officer.name());
    send(
        PAIR,
        officer,
        form("version", late.version(), "verdict", "WITHDRAWN", "reason", "Only a test"));
    assertThat(curation.rulings(RECORDS).getFirst().verdict()).isEqualTo(AwardVerdict.WITHDRAWN);
  }

  @Test
  void takesARecordOutOfItsAward() {
    String path = "/desk/awards/split?record=cordis:716311";

    assertThat(visit(path, officer).words()).contains("erc:starting:SWEETBULLETS");
    assertThat(send(path, officer, form("apart", "cordis:1", "reason", "No")).status())
        .isEqualTo(422);
    Page done =
        send(path, officer, form("apart", "erc:starting:SWEETBULLETS", "reason", "Another one"));

    assertThat(done.status()).isEqualTo(303);
    RecordPair pair = new RecordPair(id("cordis:716311"), id("erc:starting:SWEETBULLETS"));
    assertThat(curation.rulings(pair).getFirst().verdict()).isEqualTo(AwardVerdict.TWO);
    send(
        "/desk/awards/pair?one=cordis:716311&other=erc:starting:SWEETBULLETS",
        officer,
        form(
            "version",
            "" + curation.number(pair),
            "verdict",
            "WITHDRAWN",
            "reason",
            "Only a test"));
    assertThat(curation.rulings(pair).getFirst().verdict()).isEqualTo(AwardVerdict.WITHDRAWN);
  }

  @Test
  void aProjectOfOneRecordCannotBeTakenApart() {
    assertThat(visit("/desk/awards/split?record=cordis:101137129", officer).status())
        .isEqualTo(404);
    assertThat(visit("/desk/awards/split?record=nothing", officer).status()).isEqualTo(404);
  }

  @Test
  void listsOrganisationsNobodyCouldBeSureOf() {
    String page = visit("/desk/registry", officer).words();

    assertThat(page).contains("ACADEMISCH ZIEKENHUIS GRONINGEN", "Groningen");
  }

  @Test
  void showsWhatWasConsideredAndFindsOthersInTheRegistry() {
    assertThat(visit(GRONINGEN, officer).words()).contains("What agreed", "None of these");
    assertThat(visit(GRONINGEN + "&search=UNIVERSITY helsínki", officer).words())
        .contains("University of Helsinki");
    assertThat(visit(GRONINGEN + "&search=%25_'", officer).status()).isEqualTo(200);
  }

  @Test
  void recordsWhichOrganisationIsMeant() {
    SourceRecordId groningen = id("pic:999914801");
    Page wrong =
        send(GRONINGEN, officer, form("version", "0", "ror", "03yrm5c27", "reason", "By name"));
    Page unknown =
        send(GRONINGEN, officer, form("version", "0", "ror", "0mvj9r046", "reason", "By name"));

    Page done = send(GRONINGEN, officer, form("version", "0", "meant", "none", "reason", "Absent"));

    assertThat(wrong.words()).contains("its last two digits must fit the others");
    assertThat(unknown.words()).contains("no organisation of this id");
    assertThat(done.status()).isEqualTo(303);
    assertThat(curation.decisions(groningen))
        .extracting(OrganisationDecision::verdict)
        .containsExactly(new OrganisationVerdict.NotRegistered());
    assertThat(visit(GRONINGEN, officer).words()).contains("It is not in the registry", "Absent");
    Page back =
        send(
            GRONINGEN,
            officer,
            form(
                "version",
                "" + curation.number(groningen),
                "meant",
                "withdrawn",
                "reason",
                "A test"));
    assertThat(back.status()).isEqualTo(303);
  }

  @Test
  void asksWhichOrganisationIfNoneIsChosen() {
    Page page = send(GRONINGEN, officer, form("version", "0", "reason", "Some"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("Some");
    assertThat(visit("/desk/registry/organisation?id=pic:0", officer).status()).isEqualTo(404);
  }

  private static SourceRecordId id(String text) {
    return SourceRecordId.parse(text).orElseThrow();
  }
}
