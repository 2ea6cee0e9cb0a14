package permed.platform.bodies.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatId;
import permed.platform.bodies.SeatOutcome;
import permed.platform.members.Journal;

/** Records seats. */
@Component
class SeatRecords {

  private final Journal journal;
  private final KeptLedger kept;
  private final BodyRows rows;

  SeatRecords(Journal journal, KeptLedger kept, BodyRows rows) {
    this.journal = journal;
    this.kept = kept;
    this.rows = rows;
  }

  SeatOutcome add(BodyId body, SeatDetails details, Act act) {
    Ledger ledger = kept.now();
    ledger.body(body);
    checkHolder(ledger, details);
    Seat seat = version(new SeatId(UUID.randomUUID()), 1, body, details);
    long entry = journal.enter(act, "bodies.add-seat", subject(seat), Map.of("body", "" + body));
    rows.insertSeat(seat, entry);
    rows.insert(seat, entry);
    return new SeatOutcome.Recorded(seat);
  }

  SeatOutcome amend(SeatId id, int version, SeatDetails details, Act act) {
    Ledger ledger = kept.now();
    Seat current = ledger.seat(id);
    if (current.version() != version) {
      return new SeatOutcome.Stale(current);
    }
    checkHolder(ledger, details);
    if (details(current).equals(details)) {
      return new SeatOutcome.Recorded(current);
    }
    Seat amended = version(id, version + 1, current.body(), details);
    Map<String, String> number = Map.of("version", "" + amended.version());
    rows.insert(amended, journal.enter(act, "bodies.amend-seat", subject(amended), number));
    return new SeatOutcome.Recorded(amended);
  }

  /** Throws IllegalArgumentException for a holder that is not in the register. */
  private static void checkHolder(Ledger ledger, SeatDetails details) {
    switch (details.holder()) {
      case SeatHolder.OfConstituency of -> ledger.register().constituency(of.constituency());
      case SeatHolder.OfOrganisation own -> ledger.register().organisation(own.organisation());
      case SeatHolder.Personal personal -> {}
    }
  }

  private static SeatDetails details(Seat seat) {
    return new SeatDetails(seat.holder(), seat.voting(), seat.period());
  }

  private static Seat version(SeatId id, int version, BodyId body, SeatDetails details) {
    return new Seat(id, version, body, details.holder(), details.voting(), details.period());
  }

  private static String subject(Seat seat) {
    return "seat:" + seat.id();
  }
}
