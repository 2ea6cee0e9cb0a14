package permed.platform.bodies.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Changes;
import permed.platform.bodies.Handover;
import permed.platform.bodies.Handovers;
import permed.platform.bodies.HasAccount;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Nomination;
import permed.platform.bodies.Nominations;
import permed.platform.bodies.Seat;
import permed.platform.people.PersonId;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Panel;
import permed.platform.site.Panels;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Standing;
import permed.platform.site.Today;

/** The first page of the desk: what waits to be settled, and what other modules have to say. */
@Controller
class DeskController {

  private final DeskOffice office;
  private final Nominations nominations;
  private final Handovers handovers;
  private final Today today;
  private final ObjectProvider<HasAccount> accounts;
  private final ObjectProvider<Panels> modules;

  DeskController(
      DeskOffice office,
      Nominations nominations,
      Handovers handovers,
      Today today,
      ObjectProvider<HasAccount> accounts,
      ObjectProvider<Panels> modules) {
    this.office = office;
    this.nominations = nominations;
    this.handovers = handovers;
    this.today = today;
    this.accounts = accounts;
    this.modules = modules;
  }

  @GetMapping("/desk")
  @Allowed(Right.SECRETARIAT)
  ModelAndView desk(@AuthenticationPrincipal SignedIn me, Standing standing) {
    Ledger ledger = office.ledger();
    BodyWords words = new BodyWords(ledger.register(), office.words());
    List<Nomination> wishes = nominations.pending();
    List<Handover> packs = handovers.incomplete();
    Map<PersonId, String> names = office.names(persons(ledger, wishes, packs));
    List<DeskPage.Change> changes = changes(ledger, new ChangeTeller(words, names));
    return Reply.page(
        "bodies/desk",
        new DeskPage(
            office.desk().places(Area.DESK.home()),
            office
                .words()
                .count("desk.bodies.waiting", changes.size() + wishes.size() + packs.size()),
            changes,
            wishes.stream().map(wish -> wish(wish, ledger, words, names)).toList(),
            packs.stream().map(pack -> pack(pack, ledger, names)).toList(),
            panels(me, standing)));
  }

  /** Everyone the page may name, to be asked for at once. */
  private static Set<PersonId> persons(
      Ledger ledger, List<Nomination> wishes, List<Handover> packs) {
    Set<PersonId> persons = new HashSet<>();
    ledger.mandates().forEach(mandate -> persons.add(mandate.person()));
    ledger.terms().forEach(term -> persons.add(term.person()));
    wishes.forEach(wish -> persons.addAll(List.of(wish.nominee(), wish.proposer())));
    packs.forEach(pack -> persons.addAll(List.of(pack.outgoing(), pack.incoming())));
    return persons;
  }

  private List<DeskPage.Change> changes(Ledger ledger, ChangeTeller teller) {
    HasAccount known = accounts.getIfAvailable(() -> person -> true);
    return Changes.pending(ledger, office.today(), known).stream()
        .map(change -> teller.tell(change, office.today()))
        .toList();
  }

  private DeskPage.Wish wish(
      Nomination wish, Ledger ledger, BodyWords words, Map<PersonId, String> names) {
    Seat seat = ledger.seat(wish.seat());
    String role =
        office
            .words()
            .text(
                "bodies.in-role",
                words.role(wish.capacity(), seat.holder()),
                ledger.body(seat.body()).name());
    return new DeskPage.Wish(
        "/desk/nominations/" + wish.id(),
        names.getOrDefault(wish.nominee(), ""),
        role,
        office.words().formats().day(wish.from()),
        names.getOrDefault(wish.proposer(), ""));
  }

  private DeskPage.Pack pack(Handover pack, Ledger ledger, Map<PersonId, String> names) {
    PackTeller teller = new PackTeller(ledger, names, today, office.words());
    String path = BodiesDesk.BODIES + "/" + ledger.body(pack.body()).slug();
    return new DeskPage.Pack(
        path + "/handovers/" + pack.id(),
        teller.what(pack),
        office
            .words()
            .text(
                "desk.bodies.from-person-to",
                names.getOrDefault(pack.outgoing(), ""),
                names.getOrDefault(pack.incoming(), "")),
        office.words().formats().day(pack.day()),
        teller.state(pack));
  }

  private List<Panel> panels(SignedIn me, Standing standing) {
    Stream<Panel> all =
        modules.stream()
            .flatMap(
                module ->
                    module.in(Area.DESK, me.person().value(), standing, office.words()).stream());
    return all.sorted(Comparator.comparingInt(Panel::order)).toList();
  }
}
