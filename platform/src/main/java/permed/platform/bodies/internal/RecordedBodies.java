package permed.platform.bodies.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.BodyDetails;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.BodyOutcome;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateDetails;
import permed.platform.bodies.MandateId;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.Move;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.NewTerm;
import permed.platform.bodies.OfficeDetails;
import permed.platform.bodies.OfficeId;
import permed.platform.bodies.OfficeOutcome;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.OfficeTermId;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.RulesOutcome;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatId;
import permed.platform.bodies.SeatOutcome;
import permed.platform.bodies.Succession;
import permed.platform.bodies.SuccessionOutcome;
import permed.platform.bodies.Successor;
import permed.platform.bodies.TermOutcome;
import permed.platform.members.Journal;

/** The bodies as the database keeps them; every change waits for its turn in the journal. */
@Component
class RecordedBodies implements Bodies {

  private final Journal journal;
  private final KeptLedger kept;
  private final LedgerReader reader;
  private final BodyRecords bodies;
  private final SeatRecords seats;
  private final MandateRecords mandates;
  private final OfficeRecords offices;

  RecordedBodies(
      Journal journal,
      KeptLedger kept,
      LedgerReader reader,
      BodyRecords bodies,
      SeatRecords seats,
      MandateRecords mandates,
      OfficeRecords offices) {
    this.journal = journal;
    this.kept = kept;
    this.reader = reader;
    this.bodies = bodies;
    this.seats = seats;
    this.mandates = mandates;
    this.offices = offices;
  }

  @Override
  public Ledger ledger() {
    return kept.now();
  }

  @Override
  public Ledger ledgerKnownAt(Instant instant) {
    return kept.knownAt(instant);
  }

  @Override
  public BodyOutcome establish(BodyDetails details, Act act) {
    return journal.inTurn(() -> bodies.establish(details, act));
  }

  @Override
  public BodyOutcome amend(BodyId body, int version, BodyDetails details, Act act) {
    return journal.inTurn(() -> bodies.amend(body, version, details, act));
  }

  @Override
  public SuccessionOutcome succeed(Succession succession, Act act) {
    return journal.inTurn(() -> bodies.succeed(succession, act));
  }

  @Override
  public SeatOutcome addSeat(BodyId body, SeatDetails details, Act act) {
    return journal.inTurn(() -> seats.add(body, details, act));
  }

  @Override
  public SeatOutcome amendSeat(SeatId seat, int version, SeatDetails details, Act act) {
    return journal.inTurn(() -> seats.amend(seat, version, details, act));
  }

  @Override
  public MandateOutcome seat(NewMandate mandate, Act act) {
    return journal.inTurn(() -> mandates.seat(mandate, act));
  }

  @Override
  public MandateOutcome amend(MandateId mandate, int version, MandateDetails details, Act act) {
    return journal.inTurn(() -> mandates.amend(mandate, version, details, act));
  }

  @Override
  public MandateOutcome handOver(MandateId mandate, int version, Successor successor, Act act) {
    return journal.inTurn(() -> mandates.handOver(mandate, version, successor, act));
  }

  @Override
  public MandateOutcome move(MandateId mandate, int version, Move move, Act act) {
    return journal.inTurn(() -> mandates.move(mandate, version, move, act));
  }

  @Override
  public MandateOutcome annul(MandateId mandate, int version, Act act) {
    needReason(act);
    return journal.inTurn(() -> mandates.annul(mandate, version, act));
  }

  @Override
  public List<Mandate> versionsOf(MandateId mandate) {
    return reader.versionsOf(mandate);
  }

  @Override
  public OfficeOutcome addOffice(BodyId body, OfficeDetails details, Act act) {
    return journal.inTurn(() -> offices.add(body, details, act));
  }

  @Override
  public OfficeOutcome amendOffice(OfficeId office, int version, OfficeDetails details, Act act) {
    return journal.inTurn(() -> offices.amend(office, version, details, act));
  }

  @Override
  public TermOutcome appoint(NewTerm term, Act act) {
    return journal.inTurn(() -> offices.appoint(term, false, act));
  }

  @Override
  public TermOutcome appointDespite(NewTerm term, Act act) {
    needReason(act);
    return journal.inTurn(() -> offices.appoint(term, true, act));
  }

  @Override
  public TermOutcome endTerm(OfficeTermId term, int version, LocalDate lastDay, Act act) {
    return journal.inTurn(() -> offices.end(term, version, lastDay, act));
  }

  @Override
  public TermOutcome annul(OfficeTermId term, int version, Act act) {
    needReason(act);
    return journal.inTurn(() -> offices.annul(term, version, act));
  }

  @Override
  public List<OfficeTerm> versionsOf(OfficeTermId term) {
    return reader.versionsOf(term);
  }

  @Override
  public RulesOutcome adopt(
      BodyId body, int versionSeen, LocalDate effective, Procedure procedure, Act act) {
    return journal.inTurn(() -> bodies.adopt(body, versionSeen, effective, procedure, act));
  }

  private static void needReason(Act act) {
    if (act.reason().isEmpty()) {
      throw new IllegalArgumentException("this is not done without a reason");
    }
  }
}
