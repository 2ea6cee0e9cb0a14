package permed.platform.post.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class DeliveryTest {

  @Test
  void isRefusedForGoodWhereTheAddressIsInvalid() throws Exception {
    Address[] address = {new InternetAddress("a@b.example")};
    Exception reason =
        new SendFailedException(
            "Invalid Addresses",
            new MessagingException("550 no\r\nsuch user"),
            new Address[0],
            new Address[0],
            address);

    assertThat(Delivery.of(new MailSendException(Map.of("letter", reason))))
        .isEqualTo(new Delivery.Refused("550 no such user"));
  }

  @Test
  void isDeferredWhereTheServerMayTakeItLater() {
    Exception reason = new MessagingException("451 try again");

    assertThat(Delivery.of(new MailSendException(Map.of("letter", reason))))
        .isEqualTo(new Delivery.Deferred("451 try again"));
  }

  @Test
  void isUnreachableWithoutAConnection() {
    Exception reason =
        new MessagingException("no connection", new ConnectException("Connection refused"));

    assertThat(Delivery.of(new MailSendException("failed", reason, Map.of("letter", reason))))
        .isEqualTo(new Delivery.Unreachable("Connection refused"));
  }

  @Test
  void saysNothingOfWhatWasTriedToSignIn() {
    Exception reason = new AuthenticationFailedException("535 user permed password s3cret");

    assertThat(Delivery.of(new MailAuthenticationException(reason)))
        .isEqualTo(new Delivery.Unreachable("the mail server refuses our sign-in"));
  }

  @Test
  void tellsAnErrorInOneShortLine() {
    assertThat(Delivery.shortened(new IllegalStateException("x".repeat(999)))).hasSize(200);
    assertThat(Delivery.shortened(new IllegalStateException())).isEqualTo("IllegalStateException");
  }
}
