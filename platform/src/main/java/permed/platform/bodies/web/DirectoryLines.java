package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.RosterEntry;
import permed.platform.bodies.Rosters;
import permed.platform.members.OrganisationId;
import permed.platform.people.DirectoryLine;
import permed.platform.people.PersonId;
import permed.platform.site.Standing;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** Says in the members’ directory in which bodies a person sits, and for whom. */
@Component
class DirectoryLines implements DirectoryLine {

  /** A member of no body there is, so that bodies only their own members may see are left out. */
  private static final Standing ANY_MEMBER = new Standing(true, false, Set.of("/"), Set.of());

  private final Bodies bodies;
  private final Today today;

  DirectoryLines(Bodies bodies, Today today) {
    this.bodies = bodies;
    this.today = today;
  }

  @Override
  public Map<PersonId, List<String>> of(Collection<PersonId> people, Wording wording) {
    Ledger ledger = bodies.ledger();
    LocalDate day = today.day();
    Map<PersonId, List<String>> lines = new HashMap<>();
    for (Body body : new VisibleBodies(ledger, ANY_MEMBER).list()) {
      for (RosterEntry entry : Rosters.on(ledger, body.id(), day).entries()) {
        if (people.contains(entry.person())) {
          lines
              .computeIfAbsent(entry.person(), person -> new ArrayList<>())
              .add(line(ledger, body, entry, wording));
        }
      }
    }
    return lines;
  }

  private static String line(Ledger ledger, Body body, RosterEntry entry, Wording wording) {
    String role =
        new BodyWords(ledger.register(), wording)
            .role(entry.mandate().capacity(), entry.seat().holder());
    OrganisationId sender = entry.mandate().sender();
    return sender == null
        ? wording.text("bodies.directory", body.name(), role)
        : wording.text(
            "bodies.directory.for",
            body.name(),
            role,
            ledger.register().organisation(sender).name());
  }
}
