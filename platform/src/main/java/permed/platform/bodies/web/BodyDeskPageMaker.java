package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.bodies.Body;
import permed.platform.bodies.Handover;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeHolders;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Seat;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;
import permed.platform.site.Standing;
import permed.platform.site.Tag;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** Makes the desk's page of one body. */
final class BodyDeskPageMaker {

  private static final Standing SECRETARIAT = new Standing(true, true, Set.of(), Set.of());

  private final DeskOffice.Opened opened;
  private final Ledger ledger;
  private final Body body;
  private final Wording words;
  private final LocalDate today;
  private final Map<PersonId, String> names;

  BodyDeskPageMaker(DeskOffice.Opened opened) {
    this.opened = opened;
    this.ledger = opened.ledger();
    this.body = opened.body();
    this.words = opened.words();
    this.today = opened.office().today();
    this.names = opened.office().names(persons());
  }

  private Set<PersonId> persons() {
    Set<PersonId> persons = new HashSet<>();
    Ledger all = opened.ledger();
    all.seatsOf(opened.body().id()).stream()
        .flatMap(seat -> all.mandatesOf(seat.id()).stream())
        .forEach(mandate -> persons.add(mandate.person()));
    all.officesOf(opened.body().id()).stream()
        .flatMap(office -> all.termsOf(office.id()).stream())
        .forEach(term -> persons.add(term.person()));
    return persons;
  }

  BodyDeskPage make(List<Handover> packs, Today days) {
    PackTeller teller = new PackTeller(ledger, names, days, words);
    return new BodyDeskPage(
        head(),
        new BodyForm(ledger, words).lines(body),
        new Successions(new VisibleBodies(ledger, SECRETARIAT), words).of(body),
        ledger.seatsOf(body.id()).stream()
            .sorted(
                Comparator.comparing((Seat seat) -> isOver(seat.period()))
                    .thenComparing(seat -> opened.bodyWords().holder(seat.holder())))
            .map(this::seat)
            .toList(),
        ledger.officesOf(body.id()).stream().map(this::office).toList(),
        packs.stream()
            .map(
                pack ->
                    new BodyDeskPage.PackRow(
                        teller.what(pack),
                        day(pack.day()),
                        teller.state(pack),
                        opened.path() + "/handovers/" + pack.id()))
            .toList());
  }

  private BodyDeskPage.Head head() {
    return new BodyDeskPage.Head(
        opened.office().desk().places(opened.path()),
        body.name(),
        opened.path(),
        "/bodies/" + body.slug(),
        BodyPageMaker.state(body, today, words),
        !isOver(body.period()),
        ledger
            .rulesOf(body.id(), today)
            .map(rules -> opened.text("rules-in-force", rules.version(), day(rules.effective())))
            .orElseGet(() -> opened.text("no-rules")));
  }

  private BodyDeskPage.SeatRow seat(Seat seat) {
    return new BodyDeskPage.SeatRow(
        opened.bodyWords().holder(seat.holder()),
        opened.text(seat.voting() ? "with-vote" : "no-vote"),
        BodyWords.period(seat.period(), words),
        opened.path() + "/seats/" + seat.id(),
        ledger.mandatesOf(seat.id()).stream()
            .sorted(
                Comparator.comparing((Mandate mandate) -> isOver(mandate.period()))
                    .thenComparing(Mandate::capacity)
                    .thenComparing(mandate -> mandate.period().start()))
            .map(this::mandate)
            .toList());
  }

  private BodyDeskPage.MandateRow mandate(Mandate mandate) {
    return new BodyDeskPage.MandateRow(
        name(mandate.person()),
        opened.path() + "/mandates/" + mandate.id(),
        organisation(mandate.sender()),
        words.text("bodies.capacity." + mandate.capacity()),
        BodyWords.period(mandate.period(), words),
        state(mandate.period()));
  }

  private BodyDeskPage.OfficeRow office(Office office) {
    int held = OfficeHolders.on(ledger, office, today).size();
    Stream<OfficeTerm> terms =
        ledger.termsOf(office.id()).stream()
            .sorted(Comparator.comparing((OfficeTerm term) -> term.period().start()).reversed());
    return new BodyDeskPage.OfficeRow(
        BodyWords.office(office, words),
        words.count("desk.bodies.places", office.places()),
        opened.path() + "/offices/" + office.id(),
        held < office.places(),
        terms.map(term -> term(office, term)).toList());
  }

  private BodyDeskPage.TermRow term(Office office, OfficeTerm term) {
    boolean lapsed =
        term.isAdInterim()
            && term.period().contains(today)
            && !OfficeHolders.on(ledger, office, today).contains(term);
    return new BodyDeskPage.TermRow(
        name(term.person()),
        organisation(term.organisation()),
        words.text("bodies.term-kind." + term.kind()),
        BodyWords.period(term.period(), words),
        lapsed ? new Tag(opened.text("state.lapsed"), Tag.Tone.WRONG) : state(term.period()),
        isOver(term.period()) ? "" : opened.path() + "/terms/" + term.id());
  }

  private Tag state(Period period) {
    if (period.contains(today)) {
      return new Tag(opened.text("state.now"), Tag.Tone.GOOD);
    }
    return isOver(period)
        ? new Tag(opened.text("state.over"), Tag.Tone.PLAIN)
        : new Tag(opened.text("state.to-come"), Tag.Tone.WAITING);
  }

  private boolean isOver(Period period) {
    LocalDate end = period.end();
    return end != null && end.isBefore(today);
  }

  private String name(PersonId person) {
    return Objects.requireNonNull(names.get(person), "every person has a name");
  }

  private String organisation(@Nullable OrganisationId organisation) {
    return organisation == null ? "" : ledger.register().organisation(organisation).shortName();
  }

  private String day(LocalDate day) {
    return words.formats().day(day);
  }
}
