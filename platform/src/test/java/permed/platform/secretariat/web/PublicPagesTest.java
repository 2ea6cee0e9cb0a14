package permed.platform.secretariat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.members.Organisation;
import permed.platform.people.Person;
import permed.platform.secretariat.InboxFilter;
import permed.platform.secretariat.NewRequest;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestEntry;
import permed.platform.secretariat.RequestKind;
import permed.platform.secretariat.Requester;
import permed.platform.secretariat.Requests;
import permed.platform.site.Visibility;

/** What everyone and every member sees of the secretariat. */
class PublicPagesTest extends Visits {

  @Autowired private Requests requests;

  @ParameterizedTest
  @CsvSource({
    "en, The secretariat, Write to the secretariat",
    "de, Das Sekretariat, Dem Sekretariat schreiben",
    "fr, Le secrétariat, Écrire au secrétariat",
    "es, La secretaría, Escribir a la secretaría",
    "it, Il segretariato, Scrivere al segretariato"
  })
  void speakFiveLanguages(String language, String title, String contact) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(visit("/secretariat", null, locale).words()).contains(title, contact);
    assertThat(visit("/contact", null, locale).words()).contains(contact);
    assertThat(visit("/contact/sent", null, locale).status()).isEqualTo(200);
  }

  @Test
  void takeARequestAndTellItsNumber() {
    String subject = Scene.name("Question");

    Page sent = send("/contact", null, letter(subject, "one@example.org"));

    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.location()).isEqualTo("/contact/sent");
    assertThat(found(subject).letter().sender())
        .isEqualTo(new Requester.Outside("Visitor", "one@example.org", ""));
  }

  @Test
  void giveAnIncompleteFormBackFilled() {
    Map<String, String> form = letter(Scene.name("Question"), "no address");
    form.remove("name");

    Page page = send("/contact", null, form);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.words()).contains("Please look again", "Give one address", "Fill this in");
    assertThat(page.text()).contains("value=\"no address\"");
  }

  @Test
  void refuseWhatFillsTheFieldForPrograms() {
    String subject = Scene.name("Spam");
    Map<String, String> form = letter(subject, "bot@example.org");
    form.put("website", "https://example.org");

    assertThat(send("/contact", null, form).status()).isEqualTo(422);
    assertThat(requests.list(new InboxFilter(false, null, subject))).isEmpty();
  }

  @Test
  void refuseATextThatIsTooLong() {
    Map<String, String> form = letter(Scene.name("Question"), "long@example.org");
    form.put("text", "x".repeat(5_001));

    assertThat(send("/contact", null, form).words()).contains("longer than 5,000 characters");
  }

  @Test
  void refuseTheFourthMessageFromOneMailboxWithinAnHour() {
    for (int i = 0; i < 3; i++) {
      assertThat(send("/contact", null, letter("Again", "again@example.org")).status())
          .isEqualTo(303);
    }

    Page fourth = send("/contact", null, letter("Again", "again@example.org"));

    assertThat(fourth.status()).isEqualTo(429);
    assertThat(fourth.words()).contains("Nothing was sent");
  }

  @Test
  void showAMemberTheOwnRequestAndItsAnswerButNoNotes() {
    Person member = scene().person("Delegate");
    Person officer = scene().person("Officer");
    Page asked =
        send(
            "/me/requests/new",
            member,
            Map.of("kind", "MEMBERSHIP", "subject", "Our alternate", "text", "Who is it?"));
    String path = asked.location();
    Request request = requests.find(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    requests.note(request.id(), 0, "Confidential remark", Scene.act());
    requests.answer(request.id(), 1, "It is nobody yet.", Scene.act());

    Page page = visit(path, member);

    assertThat(page.words()).contains("Our alternate", "It is nobody yet.", "Answered");
    assertThat(page.words()).doesNotContain("Confidential");
    assertThat(visit("/me/requests", member).words()).contains(request.number());
    assertThat(visit("/me/requests", officer).words()).doesNotContain(request.number());
    assertThat(notThere(path, officer)).isTrue();
  }

  @Test
  void showMembersOfABodyWhatWasSharedWithIt() {
    Body body = scene().committee();
    Organisation organisation = scene().member("Funder", "PT");
    Person member = scene().person("Delegate");
    scene().seated(scene().seatOf(body, "PT"), member, organisation, Capacity.DELEGATE);
    Request.Letter letter =
        new Request.Letter(
            RequestKind.QUESTION,
            "A proposal to the committee",
            "Please discuss it.",
            new Requester.Outside("Network", null, ""),
            Locale.UK);
    Request request =
        requests.receive(
            new NewRequest(letter, Request.Channel.LETTER, body.id(), Visibility.BODY),
            Scene.act());
    requests.note(request.id(), 0, "Confidential remark", Scene.act());

    Page list = visit("/me/requests", member);
    Page page = visit("/me/requests/" + request.number(), member);

    assertThat(list.words()).contains("Shared with you", request.number());
    assertThat(page.words()).contains("Please discuss it.", "Network");
    assertThat(page.words()).doesNotContain("Confidential", "Say more");
    assertThat(notThere("/me/requests/" + request.number(), scene().person("Other"))).isTrue();
    assertThat(send("/me/requests/" + request.number(), member, Map.of("reply", "x")).status())
        .isEqualTo(404);
  }

  @Test
  void letAMemberSayMore() {
    Person member = scene().person("Delegate");
    String path =
        send(
                "/me/requests/new",
                member,
                Map.of("kind", "QUESTION", "subject", "Dates", "text", "When?"))
            .location();

    Page replied = send(path, member, Map.of("reply", "And where?", "version", "0"));

    assertThat(replied.status()).isEqualTo(303);
    Request request = requests.find(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    assertThat(request.entries().getFirst().step()).isEqualTo(new RequestEntry.Reply("And where?"));
    assertThat(send(path, member, Map.of("reply", "Late", "version", "0")).status()).isEqualTo(409);
  }

  private boolean notThere(String path, Person who) {
    return visit(path, who).status() == 404;
  }

  private Request found(String subject) {
    return requests.list(new InboxFilter(false, null, subject)).getFirst();
  }

  private static Map<String, String> letter(String subject, String email) {
    return new HashMap<>(
        Map.of(
            "kind", "QUESTION",
            "subject", subject,
            "text", "How does one become a member?",
            "name", "Visitor",
            "email", email));
  }
}
