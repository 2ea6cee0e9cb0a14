package permed.platform.post.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permed.platform.post.Mail;
import permed.platform.post.MailState;
import permed.platform.site.PlatformSettings;

class MailServerTest {

  private final PostOffice office = new PostOffice();
  private final int port = freePort();
  private final PlatformSettings settings =
      PostOffice.settings(
          "permed.mail.host", "127.0.0.1",
          "permed.mail.port", "" + port,
          "permed.mail.starttls", "false");
  private final Postman postman =
      office.postman(new SmtpTransport(settings.mail(), new LetterWriter(settings.mail())));
  private final List<MimeMessage> received = new ArrayList<>();
  private GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void takesAMailAsItWasWritten() throws Exception {
    office.send(
        new Mail(
            "a",
            "delegate@at.example",
            null,
            "Tagesordnung für Dienstag – Ελλάδα",
            "Grüße aus Tallinn\n.\nἀρχή\n" + "long ".repeat(300),
            false));

    postman.round();

    assertThat(office.only("a").error()).isEmpty();
    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("Tagesordnung für Dienstag – Ελλάδα");
    assertThat(message.getContent().toString().replace("\r\n", "\n").strip())
        .isEqualTo(("Grüße aus Tallinn\n.\nἀρχή\n" + "long ".repeat(300)).strip());
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("List-Id")).containsExactly("PerMed <platform.permed.example>");
    assertThat(message.getHeader("Message-ID")[0]).endsWith("@permed.example>");
    assertThat(message.getAllRecipients()).hasSize(1);
  }

  @Test
  void losesAndDoublesNothingWhileItIsDownForADay() throws Exception {
    send(1, 20);
    postman.round();
    collect();
    server.stop();

    for (int hour = 0; hour < 24; hour++) {
      send(100 + hour, 2);
      for (int minute = 0; minute < 60; minute += 5) {
        postman.round();
        office.clock.pass(Duration.ofMinutes(5));
      }
    }
    assertThat(office.mails.counts())
        .containsEntry(MailState.SENT, 20L)
        .containsEntry(MailState.PLANNED, 48L);

    server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    server.start();
    for (int minute = 0; minute < 70; minute++) {
      postman.round();
      office.clock.pass(Duration.ofMinutes(1));
    }
    collect();

    assertThat(office.mails.counts()).containsOnlyKeys(MailState.SENT);
    assertThat(received).hasSize(68);
    assertThat(subjects()).doesNotHaveDuplicates();
    assertThat(ids()).doesNotHaveDuplicates();
  }

  @Test
  void refusesToBeSpokenToInTheClearWhereThatIsForbidden() {
    PlatformSettings strict =
        PostOffice.settings("permed.mail.host", "127.0.0.1", "permed.mail.port", "" + port);
    Postman careful =
        office.postman(new SmtpTransport(strict.mail(), new LetterWriter(strict.mail())));
    office.send("a");

    careful.round();

    assertThat(office.only("a").state()).isEqualTo(MailState.PLANNED);
    assertThat(office.only("a").error()).contains("STARTTLS");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private void send(int first, int count) {
    IntStream.range(0, count).forEach(i -> office.send("mail:" + first + ":" + i));
  }

  private void collect() {
    received.addAll(List.of(server.getReceivedMessages()));
  }

  private List<String> subjects() throws Exception {
    List<String> subjects = new ArrayList<>();
    for (MimeMessage message : received) {
      subjects.add(message.getSubject());
    }
    return subjects;
  }

  private List<String> ids() throws Exception {
    List<String> ids = new ArrayList<>();
    for (MimeMessage message : received) {
      ids.add(message.getMessageID());
    }
    return ids;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
