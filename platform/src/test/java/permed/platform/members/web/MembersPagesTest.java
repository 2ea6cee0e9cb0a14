package permed.platform.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Stage;
import permed.platform.people.Person;

class MembersPagesTest extends Visits {

  @Test
  void tellWhoBelongsOnADay() {
    Organisation funder = scene().member("Funder", "IE");

    assertThat(visit("/members", null).words())
        .contains("Ireland Member", funder.name() + " " + funder.shortName())
        .contains("since 1 January 2020");
    assertThat(visit("/members?on=2019-12-31", null).words())
        .contains("as of 31 December 2019")
        .doesNotContain(funder.name());
  }

  @Test
  void drawTheMapWithAWayToEachCountry() {
    scene().member("Funder", "EE");

    assertThat(visit("/members", null).text()).contains("<svg", "xlink:href=\"#EE\"", "id=\"EE\"");
    assertThat(visit("/members/map.svg", null).text()).startsWith("<svg").contains("<style>");
  }

  @Test
  void giveTheMembersAsAFile() {
    Organisation funder = scene().member("Funder", "IE");

    assertThat(visit("/members.csv", null).text())
        .contains("IE,COUNTRY,Ireland,MEMBER," + funder.name() + "," + funder.shortName());
    assertThat(visit("/members.json?on=2019-12-31", null).text()).doesNotContain(funder.name());
    assertThat(visit("/members.txt", null).status()).isEqualTo(404);
  }

  @Test
  void leaveNoTraceOfAnApplicant() {
    Organisation applicant = scene().organisation("Applicant", OrganisationKind.MINISTRY);
    scene().begin(applicant, MemberKind.MEMBER, "IE", Stage.APPLIED);
    String path = "/members/" + applicant.slug();

    assertThat(visit(path, null).status()).isEqualTo(404);
    assertThat(visit("/members", null).words()).doesNotContain(applicant.name());
    assertThat(visit("/members.csv", null).text()).doesNotContain(applicant.name());
    assertThat(visit(path, scene().officer()).words()).contains("Applied");
  }

  @Test
  void tellStepsToEveryoneAndReasonsToMembers() {
    Organisation funder = scene().member("Funder", "IE");
    Membership membership = scene().members().register().membershipsOf(funder.id()).getFirst();
    scene()
        .members()
        .step(membership.id(), 1, Stage.SUSPENDED, LocalDate.of(2021, 5, 3), Scene.act());
    String path = "/members/" + funder.slug();

    assertThat(visit(path, null).words())
        .contains("Member, Ireland Suspended", "3 May 2021")
        .doesNotContain("as decided", "Evidence");
    assertThat(visit(path, scene().officer()).words()).contains("as decided Evidence: minutes.");
    assertThat(visit("/members", null).words()).contains(funder.name());
  }

  @Test
  void keepAStepToComeForMembers() {
    Organisation funder = scene().member("Funder", "IE");
    Membership membership = scene().members().register().membershipsOf(funder.id()).getFirst();
    LocalDate leaves = LocalDate.now().plusDays(40);
    scene().members().step(membership.id(), 1, Stage.WITHDRAWN, leaves, Scene.act());

    assertThat(visit("/members/" + funder.slug(), null).words()).doesNotContain("Withdrew");
    assertThat(visit("/members?on=" + leaves, null).words()).contains(funder.name());
    assertThat(visit("/members/" + funder.slug(), scene().officer()).words()).contains("Withdrew");
    assertThat(visit("/members?on=" + leaves, scene().officer()).words())
        .doesNotContain(funder.name());
  }

  @Test
  void countObserversAndStakeholdersApart() {
    Organisation observer = scene().organisation("Observer", OrganisationKind.MINISTRY);
    scene().begin(observer, MemberKind.OBSERVER, "UA", Stage.ACCEDED);
    Organisation heard = scene().organisation("Patients", OrganisationKind.PATIENT_ORGANISATION);
    scene().begin(heard, MemberKind.STAKEHOLDER, "UA", Stage.ACCEDED);

    assertThat(visit("/members", null).words())
        .containsPattern("\\d+ observers?")
        .containsPattern("\\d+ stakeholders?")
        .contains("Ukraine Observer " + observer.name())
        .containsPattern("Stakeholders .*" + heard.name());
  }

  @Test
  void linkAnOrganisationWithItsSeatsAndItsMoney() {
    Organisation funder = scene().member("Funder", "IE");
    Body committee = scene().committee();
    Person delegate = scene().person("Delegate");
    scene().seated(scene().seatOf(committee, "IE"), delegate, funder, Capacity.DELEGATE);

    Page page = visit("/members/" + funder.slug(), null);

    assertThat(page.words()).contains(committee.name() + " Delegate, Ireland");
    assertThat(page.text()).contains("href=\"/funders/ec\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "it"})
  void speakEveryLanguage(String language) {
    Organisation funder = scene().member("Funder", "EU");

    for (String page : new String[] {"/members", "/members/" + funder.slug()}) {
      assertThat(visit(page, null, Locale.forLanguageTag(language)).text())
          .contains("<html lang=\"" + language + "\"");
    }
  }
}
