package permed.platform.bodies.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Access;
import permed.platform.bodies.Bodies;
import permed.platform.people.PersonId;
import permed.platform.site.Standing;
import permed.platform.site.Standings;
import permed.platform.site.Today;

/** What visitors are entitled to, as the ledger of today tells. */
@Component
class LedgerStandings implements Standings {

  private final Bodies bodies;
  private final Today today;

  LedgerStandings(Bodies bodies, Today today) {
    this.bodies = bodies;
    this.today = today;
  }

  @Override
  public Standing of(UUID person) {
    return Access.standing(bodies.ledger(), new PersonId(person), today.day());
  }
}
