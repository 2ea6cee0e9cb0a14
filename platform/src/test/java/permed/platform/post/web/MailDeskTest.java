package permed.platform.post.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.Visits;
import permed.platform.people.Person;
import permed.platform.post.Mail;
import permed.platform.post.MailFilter;
import permed.platform.post.MailState;
import permed.platform.post.Mails;
import permed.platform.post.Outbox;
import permed.platform.post.SentMail;

class MailDeskTest extends Visits {

  @Autowired private Outbox outbox;
  @Autowired private Mails mails;
  @Autowired private TransactionTemplate transactions;

  @Test
  void tellsWhatWaitsForOneAddressButNotItsText() {
    Person officer = scene().officer();
    SentMail mail = sent("one@mail.example");
    sent("other@mail.example");

    String words = visit("/desk/mail?to=ONE@mail.example", officer).words();

    assertThat(words)
        .contains("one@mail.example", mail.subject(), "Waiting", "0 attempts")
        .doesNotContain("other@mail.example", "Nobody reads this");
    assertThat(visit("/desk/mail?state=FAILED&to=one@mail.example", officer).words())
        .contains("No mail matches");
  }

  @Test
  void triesAMailAtOnce() {
    Person officer = scene().officer();
    SentMail mail = sent("one@mail.example");

    Page answer = send("/desk/mail/" + mail.id() + "/retry", officer, Map.of());

    assertThat(answer.location()).isEqualTo("/desk/mail");
    assertThat(mails.states(List.of(mail.key()))).containsEntry(mail.key(), MailState.PLANNED);
    assertThat(send("/desk/mail/" + UUID.randomUUID() + "/retry", officer, Map.of()).status())
        .isEqualTo(303);
  }

  private SentMail sent(String to) {
    String key = "test:" + UUID.randomUUID();
    transactions.executeWithoutResult(
        transaction ->
            outbox.send(new Mail(key, to, null, "About " + key, "Nobody reads this", false)));
    return mails.list(new MailFilter(null, to), null, 50).stream()
        .filter(mail -> mail.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
