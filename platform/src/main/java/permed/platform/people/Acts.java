package permed.platform.people;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.site.FormReader;

/** Makes the act of a signed-in person, with the reason and evidence a form gives. */
@Component
public class Acts {

  private final InstantSource now;

  Acts(InstantSource now) {
    this.now = now;
  }

  /**
   * An act of now; reads the fields {@code reason} and {@code evidence} where the form has them.
   */
  public Act by(SignedIn who, FormReader form) {
    return new Act(who.person().actor(), now.instant(), form.text("reason"), form.line("evidence"));
  }

  /** An act of now that needs no reason. */
  public Act by(SignedIn who) {
    return Act.of(who.person().actor(), now.instant());
  }
}
