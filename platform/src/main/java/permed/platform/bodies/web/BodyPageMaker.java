package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Roster;
import permed.platform.bodies.Rosters;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.site.Right;
import permed.platform.site.Tag;
import permed.platform.site.Wording;

/** Makes the page of one body as of today. */
record BodyPageMaker(VisibleBodies bodies, PersonNames names, LocalDate today, Wording wording) {

  BodyPage make(Body body) {
    Ledger ledger = bodies.ledger();
    boolean secretariat = bodies.visitor().has(Right.SECRETARIAT, null);
    HolderTeller holders = new HolderTeller(ledger, names, names.knownBy(today), wording);
    boolean elsewhere = body.charter().matches("https?://\\S+");
    return new BodyPage(
        RosterPageMaker.head(body, wording),
        state(body, today, wording),
        term(body),
        elsewhere ? "" : body.charter(),
        elsewhere ? body.charter() : "",
        new Successions(bodies, wording).of(body),
        bodies.parentOf(body).stream().map(BodyPageMaker::link).toList(),
        bodies.childrenOf(body).stream()
            .filter(child -> child.worksOn(today))
            .map(BodyPageMaker::link)
            .toList(),
        ledger.officesOf(body.id()).stream()
            .filter(office -> body.worksOn(today) && office.period().contains(today))
            .flatMap(office -> holders.on(office, today).stream())
            .toList(),
        new BodyPage.Seats(counts(body), "/bodies/" + body.slug() + "/roster"),
        secretariat ? "/desk/bodies/" + body.slug() : "");
  }

  private static BodyPage.Link link(Body body) {
    return new BodyPage.Link(body.name(), "/bodies/" + body.slug());
  }

  static Tag state(Body body, LocalDate today, Wording wording) {
    if (body.worksOn(today)) {
      return new Tag(wording.text("bodies.state.working"), Tag.Tone.GOOD);
    }
    return today.isBefore(body.period().start())
        ? new Tag(wording.text("bodies.state.planned"), Tag.Tone.WAITING)
        : new Tag(wording.text("bodies.state.dissolved"), Tag.Tone.PLAIN);
  }

  private String term(Body body) {
    LocalDate end = body.period().end();
    String start = wording.formats().day(body.period().start());
    if (end == null) {
      String key = body.worksOn(today) ? "bodies.term.works" : "bodies.term.will-work";
      return wording.text(key, start);
    }
    String key = today.isAfter(end) ? "bodies.term.worked" : "bodies.term.works-until";
    return wording.text(key, start, wording.formats().day(end));
  }

  private List<String> counts(Body body) {
    Roster roster = Rosters.on(bodies.ledger(), body.id(), today);
    long filled = roster.entries().stream().map(entry -> entry.seat().id()).distinct().count();
    List<String> counts = new ArrayList<>();
    counts.add(wording.count("bodies.seats", filled + roster.vacant().size()));
    if (!roster.vacant().isEmpty()) {
      counts.add(wording.count("bodies.vacant", roster.vacant().size()));
    }
    RulesOfProcedure rules = roster.rules();
    if (rules != null) {
      counts.add(wording.count("bodies.roster.votes", roster.entitled().size()));
    }
    return counts;
  }
}
