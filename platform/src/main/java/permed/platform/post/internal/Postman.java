package permed.platform.post.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands over what is due, one letter after the other.
 *
 * <p>A letter is marked before and after it is handed over, each in a transaction of its own. Dying
 * in between leaves it marked as being sent; when its lease is over it is handed over again under
 * the same Message-ID. While the server is away one letter a round finds out whether it is back.
 */
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int ROUND = 500;

  private final MailTable mails;
  private final Transport transport;
  private final Backoff backoff;
  private final InstantSource now;

  Postman(MailTable mails, Transport transport, Backoff backoff, InstantSource now) {
    this.mails = mails;
    this.transport = transport;
    this.backoff = backoff;
    this.now = now;
  }

  /** Hands over what is due; returns how many letters were taken by the server. */
  int round() {
    int taken = 0;
    for (int i = 0; i < ROUND; i++) {
      Optional<Letter> letter = mails.take(now.instant());
      if (letter.isEmpty()) {
        return taken;
      }
      Delivery delivery = transport.deliver(letter.get());
      settle(letter.get(), delivery);
      if (delivery instanceof Delivery.Unreachable) {
        return taken;
      }
      taken += delivery instanceof Delivery.Taken ? 1 : 0;
    }
    return taken;
  }

  private void settle(Letter letter, Delivery delivery) {
    Instant at = now.instant();
    switch (delivery) {
      case Delivery.Taken taken -> mails.markSent(letter, at);
      case Delivery.Deferred later -> tryAgain(letter, at, later.error());
      case Delivery.Unreachable away -> tryAgain(letter, at, away.error());
      case Delivery.Refused never -> giveUp(letter, at, never.error());
    }
  }

  private void tryAgain(Letter letter, Instant at, String error) {
    if (at.isBefore(letter.giveUp())) {
      mails.postpone(letter, at.plus(backoff.after(letter.attempt())), error);
    } else {
      giveUp(letter, at, error);
    }
  }

  private void giveUp(Letter letter, Instant at, String error) {
    LOG.warn("Mail {} is given up after {} attempts", letter.id(), letter.attempt());
    mails.giveUp(letter, at, error);
  }
}
