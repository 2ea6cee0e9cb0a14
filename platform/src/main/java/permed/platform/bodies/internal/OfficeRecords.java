package permed.platform.bodies.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.NewTerm;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeChanged;
import permed.platform.bodies.OfficeDetails;
import permed.platform.bodies.OfficeId;
import permed.platform.bodies.OfficeOutcome;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.OfficeTermId;
import permed.platform.bodies.TermOutcome;
import permed.platform.members.Journal;

/** Records offices and who holds them. */
@Component
class OfficeRecords {

  private final Journal journal;
  private final KeptLedger kept;
  private final OfficeRows rows;
  private final ApplicationEventPublisher events;

  OfficeRecords(
      Journal journal, KeptLedger kept, OfficeRows rows, ApplicationEventPublisher events) {
    this.journal = journal;
    this.kept = kept;
    this.rows = rows;
    this.events = events;
  }

  OfficeOutcome add(BodyId body, OfficeDetails details, Act act) {
    kept.now().body(body);
    Office office = version(new OfficeId(UUID.randomUUID()), 1, body, details);
    Map<String, String> of = Map.of("body", "" + body);
    long entry = journal.enter(act, "bodies.add-office", "office:" + office.id(), of);
    rows.insertOffice(office, entry);
    rows.insert(office, entry);
    return new OfficeOutcome.Recorded(office);
  }

  OfficeOutcome amend(OfficeId id, int version, OfficeDetails details, Act act) {
    Ledger ledger = kept.now();
    Office current = ledger.office(id);
    if (current.version() != version) {
      return new OfficeOutcome.Stale(current);
    }
    if (details(current).equals(details)) {
      return new OfficeOutcome.Recorded(current);
    }
    Optional<LocalDate> crowded = Appointments.firstCrowdedDay(ledger, current, details.places());
    if (crowded.isPresent()) {
      return new OfficeOutcome.TooFewPlaces(crowded.get());
    }
    Office amended = version(id, version + 1, current.body(), details);
    Map<String, String> number = Map.of("version", "" + amended.version());
    rows.insert(amended, journal.enter(act, "bodies.amend-office", "office:" + id, number));
    return new OfficeOutcome.Recorded(amended);
  }

  TermOutcome appoint(NewTerm asked, boolean despiteRoster, Act act) {
    OfficeTerm term =
        new OfficeTerm(
            new OfficeTermId(UUID.randomUUID()),
            1,
            asked.office(),
            asked.person(),
            asked.organisation(),
            asked.kind(),
            asked.period(),
            asked.full(),
            act);
    Optional<TermOutcome> refusal = new Appointments(kept.now(), term).refusal(despiteRoster);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    String operation = despiteRoster ? "bodies.appoint-despite" : "bodies.appoint";
    long entry = journal.enter(act, operation, subject(term), details(term));
    rows.insertTerm(term, entry);
    return written(term, entry);
  }

  TermOutcome end(OfficeTermId id, int version, LocalDate lastDay, Act act) {
    OfficeTerm current = kept.now().term(id);
    if (current.version() != version) {
      return new TermOutcome.Stale(current);
    }
    if (!current.period().contains(lastDay)) {
      return new TermOutcome.OutsideTerm(current);
    }
    Period period = Period.of(current.period().start(), lastDay);
    if (current.period().equals(period)) {
      return new TermOutcome.Recorded(current);
    }
    OfficeTerm ended = version(current, period, act);
    return written(ended, journal.enter(act, "bodies.end-term", subject(ended), details(ended)));
  }

  TermOutcome annul(OfficeTermId id, int version, Act act) {
    Ledger ledger = kept.now();
    OfficeTerm current = ledger.term(id);
    if (current.version() != version) {
      return new TermOutcome.Stale(current);
    }
    OfficeTerm annulled = version(current, current.period(), act);
    rows.insert(
        annulled, true, journal.enter(act, "bodies.annul-term", subject(current), Map.of()));
    events.publishEvent(new OfficeChanged(ledger.bodyOf(annulled).id(), annulled));
    return new TermOutcome.Recorded(annulled);
  }

  private TermOutcome written(OfficeTerm version, long entry) {
    rows.insert(version, false, entry);
    Ledger ledger = kept.now();
    OfficeTerm recorded = ledger.term(version.id());
    events.publishEvent(new OfficeChanged(ledger.bodyOf(recorded).id(), recorded));
    return new TermOutcome.Recorded(recorded);
  }

  private static OfficeTerm version(OfficeTerm current, Period period, Act act) {
    return new OfficeTerm(
        current.id(),
        current.version() + 1,
        current.office(),
        current.person(),
        current.organisation(),
        current.kind(),
        period,
        current.full(),
        act);
  }

  private static Office version(OfficeId id, int version, BodyId body, OfficeDetails details) {
    return new Office(
        id, version, body, details.kind(), details.name(), details.places(), details.period());
  }

  private static OfficeDetails details(Office office) {
    return new OfficeDetails(office.kind(), office.name(), office.places(), office.period());
  }

  private static String subject(OfficeTerm term) {
    return "term:" + term.id();
  }

  private static Map<String, String> details(OfficeTerm term) {
    return Map.of(
        "office", "" + term.office(),
        "person", "" + term.person(),
        "kind", term.kind().name(),
        "period", "" + term.period());
  }
}
