package permed.platform.accounts;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import permed.platform.people.PersonId;
import permed.platform.site.Standing;
import permed.platform.site.Standings;

/** Who must have a second factor: the secretariat, and whoever holds an office of a body today. */
@Component
public class SecondFactorPolicy {

  private final Standings standings;
  private final Period grace;

  public SecondFactorPolicy(@Lazy Standings standings, SignInSettings settings) {
    this.standings = standings;
    this.grace = settings.secondFactorGrace();
  }

  public boolean isRequired(PersonId person) {
    Standing standing = standings.of(person.value());
    return standing.secretariat() || !standing.offices().isEmpty();
  }

  /** Until when someone who was asked for a second factor may still enter without one. */
  public Instant graceEnds(Instant asked) {
    return asked.atOffset(ZoneOffset.UTC).plus(grace).toInstant();
  }
}
