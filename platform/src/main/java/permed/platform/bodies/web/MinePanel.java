package permed.platform.bodies.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Handover;
import permed.platform.bodies.Handovers;
import permed.platform.people.PersonId;
import permed.platform.site.Panel;
import permed.platform.site.Panels;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Standing;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** Says on a person's first page where the person sits, and which packs wait. */
@Component
class MinePanel implements Panels {

  private final Bodies bodies;
  private final Handovers handovers;
  private final Today today;

  MinePanel(Bodies bodies, Handovers handovers, Today today) {
    this.bodies = bodies;
    this.handovers = handovers;
    this.today = today;
  }

  /** What the panel shows. */
  record Content(List<MinePage.Seat> seats, List<MinePage.Pack> packs) {}

  @Override
  public Optional<Panel> in(Area area, UUID person, Standing standing, Wording wording) {
    if (area != Area.ME) {
      return Optional.empty();
    }
    PersonId me = new PersonId(person);
    MinePageMaker maker = new MinePageMaker(bodies.ledger(), me, today, wording);
    List<Handover> waiting =
        handovers.listFor(me).stream().filter(pack -> pack.awaits(me)).toList();
    Content content =
        new Content(maker.seats(today.day()), waiting.stream().map(maker::pack).toList());
    return Optional.of(new Panel(10, "bodies/mine-panel", content));
  }
}
