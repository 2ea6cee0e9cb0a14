package permed.platform.bodies.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Body;
import permed.platform.bodies.HandoverItem;
import permed.platform.bodies.HandsOver;
import permed.platform.bodies.Ledger;
import permed.platform.people.PersonId;

/** Hands over the nominations a person proposed that nobody has decided. */
@Component
class OpenNominations implements HandsOver {

  private final KeptLedger kept;
  private final NominationRows rows;

  OpenNominations(KeptLedger kept, NominationRows rows) {
    this.kept = kept;
    this.rows = rows;
  }

  @Override
  public List<HandoverItem> itemsFor(PersonId person, Body body, LocalDate day) {
    Ledger ledger = kept.now();
    return rows.pending().stream()
        .filter(one -> one.proposer().equals(person))
        .filter(one -> ledger.seat(one.seat()).body().equals(body.id()))
        .map(one -> new HandoverItem("nomination", "Nomination for " + body.name(), one.from(), ""))
        .toList();
  }
}
