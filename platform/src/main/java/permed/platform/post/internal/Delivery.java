package permed.platform.post.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What became of handing over one letter. */
sealed interface Delivery {

  /** It is taken. */
  record Taken() implements Delivery {}

  /** This letter is not taken now; it may be later. */
  record Deferred(String error) implements Delivery {}

  /** Nothing is taken now; other letters need not be tried. */
  record Unreachable(String error) implements Delivery {}

  /** This letter is never taken: the address does not exist. */
  record Refused(String error) implements Delivery {}

  /** Reads what the mail library tells of one letter. */
  static Delivery of(MailException failure) {
    if (failure instanceof MailAuthenticationException) {
      return new Unreachable("the mail server refuses our sign-in");
    }
    if (failure instanceof MailSendException send && send.getCause() == null) {
      return ofLetter(send);
    }
    return new Unreachable(shortened(deepest(failure)));
  }

  private static Delivery ofLetter(MailSendException failure) {
    for (Exception reason : failure.getMessageExceptions()) {
      if (reason instanceof SendFailedException send && hasAny(send.getInvalidAddresses())) {
        return new Refused(shortened(deepest(reason)));
      }
      return new Deferred(shortened(deepest(reason)));
    }
    return new Deferred(shortened(failure));
  }

  private static boolean hasAny(Object @Nullable [] addresses) {
    return addresses != null && addresses.length > 0;
  }

  private static Throwable deepest(Throwable failure) {
    Throwable cause = failure.getCause();
    if (failure instanceof MessagingException own && own.getNextException() != null) {
      cause = own.getNextException();
    }
    return cause == null || cause == failure ? failure : deepest(cause);
  }

  /** One line of at most 200 characters. */
  static String shortened(Throwable failure) {
    String said = failure.getMessage() == null ? "" : failure.getMessage();
    String line = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    String text = line.isEmpty() ? failure.getClass().getSimpleName() : line;
    return text.length() <= 200 ? text : text.substring(0, 199) + "…";
  }
}
