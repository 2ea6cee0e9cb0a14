package permed.platform.people;

import java.time.Instant;
import java.time.Period;

/** Something with a person in it that is kept for a while only; one bean for each such thing. */
public interface Forgets {

  /**
   * What it is, such as {@code sign-in-events}; the message {@code privacy.keeps.<what>} tells it
   * to the public.
   */
  String what();

  /** How long it is kept. */
  Period after();

  /** Deletes what is older and returns how many there were; run again it finds none. */
  int forgetBefore(Instant instant);
}
