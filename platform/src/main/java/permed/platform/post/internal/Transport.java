package permed.platform.post.internal;

/** Hands letters to whoever carries them on. */
interface Transport {

  /** Hands one letter over; every failure of the way is an answer, not an exception. */
  Delivery deliver(Letter letter);
}
