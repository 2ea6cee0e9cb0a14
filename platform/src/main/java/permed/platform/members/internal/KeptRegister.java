package permed.platform.members.internal;

import java.time.Instant;
import org.springframework.stereotype.Component;
import permed.platform.members.Journal;
import permed.platform.members.LatestKnown;
import permed.platform.members.Register;

/** The register at any state of knowledge, the latest one from memory. */
@Component
class KeptRegister {

  private final Journal journal;
  private final RegisterReader reader;
  private final LatestKnown<Register> latest;

  KeptRegister(Journal journal, RegisterReader reader) {
    this.journal = journal;
    this.reader = reader;
    this.latest = new LatestKnown<>(reader::read);
  }

  Register now() {
    return latest.upTo(journal.latest());
  }

  Register knownAt(Instant instant) {
    return upTo(journal.latestBy(instant));
  }

  Register upTo(long entry) {
    return entry == journal.latest() ? latest.upTo(entry) : reader.read(entry);
  }
}
