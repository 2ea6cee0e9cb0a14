package permed.platform.post.internal;

import jakarta.mail.MessagingException;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import permed.platform.site.PlatformSettings;

/** Hands letters to a mail server. */
final class SmtpTransport implements Transport {

  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "60000";

  private final JavaMailSenderImpl server = new JavaMailSenderImpl();
  private final LetterWriter writer;

  SmtpTransport(PlatformSettings.Mail settings, LetterWriter writer) {
    this.writer = writer;
    server.setHost(settings.host());
    server.setPort(settings.port());
    if (settings.user() != null) {
      server.setUsername(settings.user());
      server.setPassword(settings.password());
    }
    server.setJavaMailProperties(properties(settings));
  }

  @Override
  public Delivery deliver(Letter letter) {
    try {
      server.send(writer.write(letter));
      return new Delivery.Taken();
    } catch (MailException e) {
      return Delivery.of(e);
    } catch (MessagingException e) {
      return new Delivery.Refused(Delivery.shortened(e));
    }
  }

  private static Properties properties(PlatformSettings.Mail settings) {
    String encrypted = Boolean.toString(settings.starttls());
    Properties mail = new Properties();
    mail.setProperty("mail.transport.protocol", "smtp");
    mail.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
    mail.setProperty("mail.smtp.starttls.enable", encrypted);
    mail.setProperty("mail.smtp.starttls.required", encrypted);
    mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    mail.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    mail.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
    mail.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
    return mail;
  }
}
