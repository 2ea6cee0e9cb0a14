package permed.platform.bodies.internal;

import java.time.Instant;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Ledger;
import permed.platform.members.Journal;
import permed.platform.members.LatestKnown;
import permed.platform.members.Members;

/** The ledger at any state of knowledge, the latest one from memory. */
@Component
class KeptLedger {

  private final Journal journal;
  private final Members members;
  private final LedgerReader reader;
  private final LatestKnown<Ledger> latest;

  KeptLedger(Journal journal, Members members, LedgerReader reader) {
    this.journal = journal;
    this.members = members;
    this.reader = reader;
    this.latest = new LatestKnown<>(this::read);
  }

  Ledger now() {
    return latest.upTo(journal.latest());
  }

  Ledger knownAt(Instant instant) {
    return read(journal.latestBy(instant));
  }

  private Ledger read(long upTo) {
    return reader.read(members.registerUpTo(upTo), upTo);
  }
}
