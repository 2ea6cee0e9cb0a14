package permed.platform.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Nomination;
import permed.platform.bodies.Nominations;
import permed.platform.bodies.Seat;
import permed.platform.members.Organisation;
import permed.platform.people.Person;

class MineTest extends Visits {

  @Autowired private Nominations nominations;

  private Body committee;
  private Seat seat;
  private Person me;
  private Mandate own;
  private String proposal;

  @BeforeEach
  void sitDown() {
    committee = scene().committee();
    Organisation funder = scene().member("Funder", "IE");
    seat = scene().seatOf(committee, "IE");
    me = scene().person("Delegate");
    own = scene().seated(seat, me, funder, Capacity.DELEGATE);
    proposal = "/me/mandates/" + own.id() + "/proposal";
  }

  private Map<String, String> wish(String what) {
    String word = Scene.name("nominee").replace(" ", "");
    Map<String, String> form = form("what", what, "name", word, "email", word + "@example.org");
    form.put("from", LocalDate.now().plusDays(30).toString());
    return form;
  }

  @Test
  void tellsWhereISitAndWhyIVote() {
    assertThat(visit("/me/mandates", me).words())
        .contains(committee.name(), "Delegate, Ireland", "Votes")
        .contains("gives one vote to each organisation. Evidence: minutes.");
    assertThat(visit("/me", me).words()).contains("My mandates", committee.name());
  }

  @Test
  void showsNobodyElsesMandates() {
    Person other = scene().person("Other");

    assertThat(visit("/me/mandates", other).words()).contains("You sit in no body.");
    assertThat(visit(proposal, other).status()).isEqualTo(404);
  }

  @Test
  void proposesASuccessorWhomTheSecretariatSeats() {
    Person officer = scene().officer();
    Map<String, String> wish = wish("successor");

    assertThat(send(proposal, me, wish).status()).isEqualTo(303);
    Nomination pending = nominations.proposedBy(me.id()).getFirst();
    assertThat(visit("/me/mandates", me).words())
        .contains(wish.get("name"), "With the secretariat");
    assertThat(visit("/desk", officer).words()).contains(wish.get("name"));
    Page asked = visit("/desk/nominations/" + pending.id(), officer);
    assertThat(asked.words()).contains("In place of " + me.name(), "Refuse instead");
    Page done =
        send("/desk/nominations/" + pending.id(), officer, form("version", asked.version()));

    assertThat(done.status()).isEqualTo(303);
    assertThat(scene().bodies().ledger().mandate(own.id()).period().end())
        .isEqualTo(LocalDate.now().plusDays(29));
    assertThat(visit("/me/mandates", me).words()).contains("Confirmed");
  }

  @Test
  void readsWhyAProposalWasRefused() {
    Person officer = scene().officer();
    send(proposal, me, wish("alternate"));
    Nomination pending = nominations.proposedBy(me.id()).getFirst();
    String refusal = "/desk/nominations/" + pending.id() + "/refusal";

    assertThat(send(refusal, officer, form("version", "1")).words())
        .contains("Reason: Fill this in");
    assertThat(send(refusal, officer, form("version", "1", "reason", "no letter")).status())
        .isEqualTo(303);
    assertThat(visit("/me/mandates", me).words()).contains("Refused no letter");
    Page late = send(refusal, officer, form("version", "1", "reason", "late"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.words()).contains("State Refused");
  }

  @Test
  void takesAProposalBack() {
    send(proposal, me, wish("alternate"));
    Nomination pending = nominations.proposedBy(me.id()).getFirst();

    send("/me/proposals/" + pending.id() + "/withdrawal", me, form("version", "1"));

    assertThat(visit("/me/mandates", me).words()).contains("Taken back");
  }

  @Test
  void tellsEveryMistakeOfAProposalAndWritesNobodyDown() {
    Page wrong = send(proposal, me, form("name", "Somebody", "email", "nowhere"));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.words()).contains("Give an e-mail address such as", "Fill this in");
    assertThat(wrong.holds("name", "Somebody")).isTrue();
    Map<String, String> twice = wish("alternate");
    send(proposal, me, twice);
    assertThat(send(proposal, me, twice).words())
        .contains("This person is already proposed for the seat.");
  }

  @Test
  void acknowledgesAHandoverFromBothSides() {
    Person officer = scene().officer();
    Person next = scene().person("Next");
    String desk = "/desk/bodies/" + committee.slug();
    Page opened =
        send(
            desk + "/mandates/" + own.id() + "/pack",
            officer,
            form("incoming", "" + next.id(), "first-day", "2026-12-01"));
    String pack = String.valueOf(opened.location());
    String mine = "/me/handovers/" + pack.substring(pack.lastIndexOf('/') + 1);

    assertThat(visit(pack, officer).words()).contains("To be acknowledged", "not yet");
    assertThat(visit("/me", me).words()).contains("Handover pack");
    assertThat(visit(mine, me).words()).contains("Acknowledge the handover");
    assertThat(send(mine + "/acknowledgement", me, form()).status()).isEqualTo(303);
    assertThat(send(mine + "/acknowledgement", next, form()).status()).isEqualTo(303);
    assertThat(visit(pack, officer).words()).contains("Acknowledged by both");
    assertThat(visit(mine, me).words()).doesNotContain("Acknowledge the handover");
    assertThat(visit(mine, officer).status()).isEqualTo(404);
    assertThat(
            send(
                    desk + "/mandates/" + own.id() + "/pack",
                    officer,
                    form("incoming", "" + me.id(), "first-day", "2026-12-01"))
                .words())
        .contains("The incoming person is the outgoing one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "it"})
  void speaksEveryLanguage(String language) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(visit("/me/mandates", me, locale).text())
        .contains("<html lang=\"" + language + "\"");
    assertThat(visit(proposal, me, locale).status()).isEqualTo(200);
    assertThat(visit("/me", me, locale).status()).isEqualTo(200);
  }
}
