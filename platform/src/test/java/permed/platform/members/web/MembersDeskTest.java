package permed.platform.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.members.Membership;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Stage;
import permed.platform.people.Person;

class MembersDeskTest extends Visits {

  private Person officer;

  @BeforeEach
  void sitDown() {
    officer = scene().officer();
  }

  private static Map<String, String> details(String name) {
    return form(
        "name", name, "short-name", name, "kind", "MINISTRY", "country", "IE", "version", "1");
  }

  @Test
  void addsAnOrganisation() {
    String name = Scene.name("Ministry");

    Page answer = send("/desk/organisations/new", officer, details(name));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(visit(String.valueOf(answer.location()), officer).words())
        .contains(name, "Ministry", "Ireland", "Record an application or accession");
  }

  @Test
  void tellsEveryMistakeBesideItsFieldAndKeepsWhatWasTyped() {
    Page answer =
        send(
            "/desk/organisations/new",
            officer,
            form("name", "Institute", "ror", "012", "website", "institute", "slug", "A B"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words())
        .contains("This is no ROR id.", "beginning with https://", "joined by hyphens")
        .contains("Kind: Choose one");
    assertThat(answer.holds("name", "Institute")).isTrue();
    assertThat(answer.holds("ror", "012")).isTrue();
  }

  @Test
  void saysWhoHasANameInAddresses() {
    Organisation there = scene().organisation("Agency", OrganisationKind.PUBLIC_FUNDER);
    Map<String, String> form = details(Scene.name("Other"));
    form.put("slug", there.slug());

    Page answer = send("/desk/organisations/new", officer, form);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words()).contains("belongs, or belonged, to " + there.name());
  }

  @Test
  void givesTheSecondOfTwoOfficersTheOwnInputBesideWhatIsThereNow() {
    Organisation agency = scene().organisation("Agency", OrganisationKind.MINISTRY);
    String path = "/desk/organisations/" + agency.slug() + "/details";
    String first = Scene.name("First");
    String second = Scene.name("Second");
    Page opened = visit(path, officer);
    Map<String, String> slug = form("slug", agency.slug());

    Map<String, String> one = details(first);
    one.putAll(slug);
    one.put("version", opened.version());
    assertThat(send(path, officer, one).status()).isEqualTo(303);
    Map<String, String> two = details(second);
    two.putAll(slug);
    two.put("version", opened.version());
    Page refused = send(path, officer, two);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.words()).contains("somebody else changed the same thing", first);
    assertThat(refused.holds("name", second)).isTrue();
    two.put("version", refused.version());
    assertThat(send(path, officer, two).status()).isEqualTo(303);
    assertThat(visit("/desk/organisations/" + agency.slug(), officer).words())
        .contains("Version 3 recorded by " + officer.name() + " Name: " + second);
  }

  @Test
  void findsOrganisationsByNameKindAndMembership() {
    Organisation funder = scene().member("Funder", "IE");

    assertThat(visit("/desk/organisations?q=FUNDER", officer).words()).contains(funder.name());
    assertThat(visit("/desk/organisations?kind=INDUSTRY", officer).words())
        .doesNotContain(funder.name());
    assertThat(visit("/desk/organisations?state=IN_FORCE", officer).words())
        .contains(funder.name());
    assertThat(visit("/desk/organisations?state=NONE", officer).words())
        .doesNotContain(funder.name());
  }

  @Test
  void leadsFromTheApplicationToTheAccession() {
    Organisation agency = scene().organisation("Agency", OrganisationKind.MINISTRY);
    String path = "/desk/organisations/" + agency.slug();

    send(
        path + "/membership/new",
        officer,
        form("as", "MEMBER", "constituency", "IE", "stage", "APPLIED", "on", "2024-01-10"));
    Page applied = visit(path, officer);
    assertThat(applied.words())
        .contains("Accept the application", "Refuse the application")
        .doesNotContain("Record the accession");
    String steps = path + "/membership/" + membership(agency).id();
    assertThat(step(steps + "/accepted", "2024-02-01")).isEqualTo(303);
    assertThat(step(steps + "/acceded", "2024-03-01")).isEqualTo(303);

    assertThat(visit(path, officer).words())
        .contains("Member, Ireland In force", "recorded by " + officer.name(), "Suspend");
  }

  private Membership membership(Organisation organisation) {
    return scene().members().register().membershipsOf(organisation.id()).getFirst();
  }

  private int step(String path, String on) {
    String version = visit(path, officer).version();
    return send(path, officer, form("on", on, "version", version, "evidence", "letter")).status();
  }

  @Test
  void saysWhyAStepCannotBeTaken() {
    Organisation funder = scene().member("Funder", "IE");
    String steps = "/desk/organisations/" + funder.slug() + "/membership/";
    String own = steps + membership(funder).id();

    assertThat(send(own + "/accepted", officer, form("on", "2024-01-01", "version", "1")).words())
        .contains("What may come next: Suspended, Withdrew.");
    assertThat(send(own + "/suspended", officer, form("on", "2019-01-01", "version", "1")).words())
        .contains("Reason: Fill this in");
    assertThat(
            send(
                    own + "/suspended",
                    officer,
                    form("on", "2019-01-01", "version", "1", "reason", "unpaid"))
                .words())
        .contains("The earliest possible day is 1 January 2020.");
    assertThat(
            send(
                    steps + "new",
                    officer,
                    form(
                        "as",
                        "MEMBER",
                        "constituency",
                        "IE",
                        "stage",
                        "ACCEDED",
                        "on",
                        "2024-01-01"))
                .words())
        .contains("There is another membership that is not over by that day: Member, Ireland");
  }

  @Test
  void letsOnlyThoseWhoMayBecomeMembers() {
    Organisation company = scene().organisation("Company", OrganisationKind.INDUSTRY);

    Page answer =
        send(
            "/desk/organisations/" + company.slug() + "/membership/new",
            officer,
            form("as", "MEMBER", "constituency", "IE", "stage", "APPLIED", "on", "2024-01-01"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words()).contains("Industry: only a ministry", "Choose “Stakeholder”");
  }

  @Test
  void tellsTheSecondOfTwoOfficersWhichStepWasTaken() {
    Organisation funder = scene().member("Funder", "IE");
    String own = "/desk/organisations/" + funder.slug() + "/membership/" + membership(funder).id();
    send(own + "/suspended", officer, form("on", "2024-01-01", "version", "1", "reason", "why"));

    Page refused =
        send(own + "/withdrawn", officer, form("on", "2024-02-01", "version", "1", "reason", "x"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.words()).contains("What is there now", "Suspended, 1 January 2024");
    assertThat(refused.version()).isEqualTo("2");
  }

  @Test
  void addsARegionOnce() {
    Map<String, String> region = form("region-name", "Lombardy", "code", "it-25", "country", "IT");

    assertThat(send("/desk/constituencies/new", officer, region).status()).isEqualTo(303);
    assertThat(send("/desk/constituencies/new", officer, region).words())
        .contains("This code belongs to Lombardy");
    assertThat(
            send(
                    "/desk/constituencies/new",
                    officer,
                    form("region-name", "Flanders", "code", "BE-VLG", "country", "FR"))
                .words())
        .contains("begins with FR-");
    assertThat(visit("/desk/constituencies", officer).words()).contains("Lombardy IT-25 Italy");
  }

  @Test
  void showsWhatAWithdrawalTouchesBeforeItIsRecorded() {
    Organisation funder = scene().member("Funder", "LT");
    String path = "/desk/constituencies/LT/withdrawal";

    assertThat(visit(path, officer).words())
        .contains("Lithuania leaves the consortium", "Ends " + funder.name() + ", Member");
    assertThat(send(path, officer, form("on", "2024-01-01")).words())
        .contains("Reason: Fill this in");
    assertThat(send(path, officer, form("on", "2024-01-01", "reason", "by decision")).status())
        .isEqualTo(303);

    assertThat(membership(funder).last().stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(send(path, officer, form("on", "2024-01-01", "reason", "again")).words())
        .contains("there is nothing to end");
  }

  @Test
  void knowsNoOrganisationOfAnotherName() {
    assertThat(visit("/desk/organisations/nobody", officer).status()).isEqualTo(404);
    assertThat(visit("/desk/constituencies/XX-9/withdrawal", officer).status()).isEqualTo(404);
  }
}
