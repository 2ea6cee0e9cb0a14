package permed.platform.bodies.web;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.RosterEntry;
import permed.platform.bodies.Rosters;
import permed.platform.bodies.SeatHolder;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.HeldSeat;
import permed.platform.members.Membership;
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
    return held(
        ledger,
        new VisibleBodies(ledger, visitor).list(),
        day,
        wording,
        entry -> organisation.equals(entry.mandate().sender()));
  }

  @Override
  public List<HeldSeat> of(ConstituencyCode constituency, LocalDate day, Wording wording) {
    Ledger ledger = bodies.ledger();
    Set<OrganisationId> acting =
        ledger.register().memberships().stream()
            .filter(membership -> membership.constituency().equals(constituency))
            .map(Membership::organisation)
            .collect(Collectors.toSet());
    SeatHolder own = new SeatHolder.OfConstituency(constituency);
    return held(
        ledger,
        ledger.bodies(),
        day,
        wording,
        entry -> entry.seat().holder().equals(own) || acting.contains(entry.mandate().sender()));
  }

  private static List<HeldSeat> held(
      Ledger ledger,
      List<Body> some,
      LocalDate day,
      Wording wording,
      Predicate<RosterEntry> which) {
    BodyWords words = new BodyWords(ledger.register(), wording);
    List<HeldSeat> held = new ArrayList<>();
    for (Body body : some) {
      Rosters.on(ledger, body.id(), day).entries().stream()
          .filter(which)
          .map(entry -> words.role(entry.mandate().capacity(), entry.seat().holder()))
          .map(role -> new HeldSeat(body.name(), "/bodies/" + body.slug(), role))
          .forEach(held::add);
    }
    held.sort(Comparator.comparing(HeldSeat::body, Collator.getInstance(wording.locale())));
    return held;
  }
}
