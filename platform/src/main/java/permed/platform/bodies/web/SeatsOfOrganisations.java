package permed.platform.bodies.web;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Rosters;
import permed.platform.members.HeldSeat;
import permed.platform.members.OrganisationId;
import permed.platform.members.SeatsHeld;
import permed.platform.site.Standing;
import permed.platform.site.Wording;

/** Tells the page of an organisation where those it sends sit. */
@Component
class SeatsOfOrganisations implements SeatsHeld {

  private final Bodies bodies;

  SeatsOfOrganisations(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public List<HeldSeat> by(
      OrganisationId organisation, LocalDate day, Standing visitor, Wording wording) {
    Ledger ledger = bodies.ledger();
    BodyWords words = new BodyWords(ledger.register(), wording);
    List<HeldSeat> held = new ArrayList<>();
    for (Body body : new VisibleBodies(ledger, visitor).list()) {
      Rosters.on(ledger, body.id(), day).entries().stream()
          .filter(entry -> organisation.equals(entry.mandate().sender()))
          .map(entry -> words.role(entry.mandate().capacity(), entry.seat().holder()))
          .map(role -> new HeldSeat(body.name(), "/bodies/" + body.slug(), role))
          .forEach(held::add);
    }
    held.sort(Comparator.comparing(HeldSeat::body, Collator.getInstance(wording.locale())));
    return held;
  }
}
