package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Handover;
import permed.platform.bodies.Handovers;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Nomination;
import permed.platform.bodies.Nominations;
import permed.platform.bodies.OfficeHolders;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Roster;
import permed.platform.bodies.RosterEntry;
import permed.platform.bodies.Rosters;
import permed.platform.bodies.Seat;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.Place;
import permed.platform.site.Tag;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** Makes the page of a person's own mandates, offices, proposals and handover packs. */
record MinePageMaker(Ledger ledger, PersonId me, Today days, Wording wording) {

  private BodyWords words() {
    return new BodyWords(ledger.register(), wording);
  }

  MinePage make(List<Place> places, Nominations nominations, Handovers handovers, People people) {
    LocalDate today = days.day();
    List<Nomination> proposed = nominations.proposedBy(me);
    Set<PersonId> nominees = new HashSet<>();
    proposed.forEach(one -> nominees.add(one.nominee()));
    Map<PersonId, String> names = people.names(nominees);
    return new MinePage(
        places,
        seats(today),
        offices(today),
        handovers.listFor(me).stream().map(this::pack).toList(),
        proposed.stream().map(one -> proposal(one, names)).toList(),
        past(today));
  }

  /** Those of today and those to come. */
  List<MinePage.Seat> seats(LocalDate today) {
    return own().stream()
        .filter(mandate -> !isOver(mandate.period().end(), today))
        .map(mandate -> seat(mandate, today))
        .toList();
  }

  private List<Mandate> own() {
    return ledger.mandates().stream()
        .filter(mandate -> mandate.person().equals(me))
        .sorted(Comparator.comparing((Mandate mandate) -> mandate.period().start()).reversed())
        .toList();
  }

  private static boolean isOver(@Nullable LocalDate end, LocalDate day) {
    return end != null && end.isBefore(day);
  }

  private MinePage.Seat seat(Mandate mandate, LocalDate today) {
    Seat seat = ledger.seat(mandate.seat());
    Body body = ledger.body(seat.body());
    Roster roster = Rosters.on(ledger, body.id(), today);
    Optional<RosterEntry> entry =
        roster.entries().stream()
            .filter(one -> one.mandate().id().equals(mandate.id()))
            .findFirst();
    boolean mayPropose = mandate.capacity() == Capacity.DELEGATE && entry.isPresent();
    return new MinePage.Seat(
        body.name(),
        "/bodies/" + body.slug(),
        words().role(mandate.capacity(), seat.holder()),
        mandate.sender() == null ? "" : ledger.register().organisation(mandate.sender()).name(),
        BodyWords.period(mandate.period(), wording),
        entry.map(one -> words().right(one.right())).orElseGet(() -> notSeated(mandate, today)),
        entry.map(new Reasons(words(), roster.rules(), true)::of).orElse(List.of()),
        mayPropose ? "/me/mandates/" + mandate.id() + "/proposal" : "");
  }

  private Tag notSeated(Mandate mandate, LocalDate today) {
    boolean toCome = mandate.period().start().isAfter(today);
    return toCome
        ? new Tag(wording.text("bodies.mine.to-come"), Tag.Tone.WAITING)
        : new Tag(wording.text("bodies.mine.rests"), Tag.Tone.PLAIN);
  }

  private List<MinePage.Office> offices(LocalDate today) {
    return ledger.offices().stream()
        .flatMap(office -> OfficeHolders.on(ledger, office, today).stream())
        .filter(term -> term.person().equals(me))
        .map(this::office)
        .toList();
  }

  private MinePage.Office office(OfficeTerm term) {
    Body body = ledger.bodyOf(term);
    return new MinePage.Office(
        BodyWords.office(ledger.office(term.office()), wording),
        body.name(),
        "/bodies/" + body.slug(),
        term.isAdInterim(),
        wording.formats().day(term.period().start()),
        HolderTeller.until(ledger, term, LocalDate.MAX, wording));
  }

  MinePage.Pack pack(Handover pack) {
    PackTeller teller = new PackTeller(ledger, Map.of(), days, wording);
    return new MinePage.Pack(
        teller.what(pack),
        ledger.body(pack.body()).name(),
        wording.formats().day(pack.day()),
        teller.state(pack),
        "/me/handovers/" + pack.id(),
        pack.awaits(me));
  }

  private MinePage.Proposal proposal(Nomination one, Map<PersonId, String> names) {
    Tag.Tone tone =
        switch (one.state()) {
          case PENDING -> Tag.Tone.WAITING;
          case CONFIRMED -> Tag.Tone.GOOD;
          case DECLINED, WITHDRAWN -> Tag.Tone.PLAIN;
        };
    return new MinePage.Proposal(
        names.getOrDefault(one.nominee(), ""),
        words().role(one.capacity(), ledger.seat(one.seat()).holder()),
        wording.formats().day(one.from()),
        new Tag(wording.text("bodies.proposal.state." + one.state()), tone),
        one.state() == Nomination.State.DECLINED ? one.act().reason() : "",
        one.isPending() ? "/me/proposals/" + one.id() + "/withdrawal" : "",
        one.version());
  }

  private List<MinePage.Past> past(LocalDate today) {
    return own().stream()
        .filter(mandate -> isOver(mandate.period().end(), today))
        .map(this::past)
        .toList();
  }

  private MinePage.Past past(Mandate mandate) {
    Body body = ledger.bodyOf(mandate);
    return new MinePage.Past(
        words().role(mandate.capacity(), ledger.seat(mandate.seat()).holder()),
        body.name(),
        "/bodies/" + body.slug(),
        BodyWords.period(mandate.period(), wording));
  }
}
