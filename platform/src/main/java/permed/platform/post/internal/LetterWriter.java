package permed.platform.post.internal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import permed.platform.site.PlatformSettings;

/** Writes letters as RFC 5322 has them: plain text in UTF-8, marked as sent by a machine. */
final class LetterWriter {

  private final PlatformSettings.Mail settings;

  LetterWriter(PlatformSettings.Mail settings) {
    this.settings = settings;
  }

  MimeMessage write(Letter letter) throws MessagingException {
    MimeMessage message = new KeepingItsId(letter.messageId());
    message.setFrom(new InternetAddress(settings.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(letter.created()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("List-Id", "PerMed <platform." + settings.domain() + ">");
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.saveChanges();
    return message;
  }

  private static final class KeepingItsId extends MimeMessage {

    private final String id;

    KeepingItsId(String id) {
      super(Session.getInstance(new Properties()));
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
