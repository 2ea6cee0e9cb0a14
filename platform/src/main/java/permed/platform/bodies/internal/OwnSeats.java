package permed.platform.bodies.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Ledger;
import permed.platform.people.Engagements;
import permed.platform.people.HoldsPersonalRecords;
import permed.platform.people.PersonId;
import permed.platform.site.Today;

/** What the ledger holds on a person, shown to the person, and whether it still goes on. */
@Component
class OwnSeats implements HoldsPersonalRecords, Engagements {

  private final KeptLedger kept;
  private final NominationRows nominations;
  private final HandoverRows handovers;
  private final Today today;

  OwnSeats(KeptLedger kept, NominationRows nominations, HandoverRows handovers, Today today) {
    this.kept = kept;
    this.nominations = nominations;
    this.handovers = handovers;
    this.today = today;
  }

  @Override
  public String section() {
    return "bodies";
  }

  @Override
  public boolean isEngaged(PersonId person) {
    Ledger ledger = kept.now();
    LocalDate day = today.day();
    return ledger.mandates().stream()
            .filter(mandate -> mandate.person().equals(person))
            .anyMatch(mandate -> isNotOver(mandate.period().end(), day))
        || ledger.terms().stream()
            .filter(term -> term.person().equals(person))
            .anyMatch(term -> isNotOver(term.period().end(), day));
  }

  private static boolean isNotOver(@Nullable LocalDate end, LocalDate day) {
    return end == null || !end.isBefore(day);
  }

  @Override
  public Object recordsOf(PersonId person) {
    Ledger ledger = kept.now();
    return new Held(
        ledger.mandates().stream()
            .filter(mandate -> mandate.person().equals(person))
            .map(
                mandate ->
                    new HeldMandate(
                        ledger.bodyOf(mandate).name(),
                        mandate.capacity().name(),
                        mandate.period().start(),
                        mandate.period().end()))
            .toList(),
        ledger.terms().stream()
            .filter(term -> term.person().equals(person))
            .map(
                term ->
                    new HeldOffice(
                        ledger.bodyOf(term).name(),
                        ledger.office(term.office()).kind().name(),
                        term.kind().name(),
                        term.period().start(),
                        term.period().end()))
            .toList(),
        nominations.naming(person).stream()
            .map(
                one ->
                    new HeldNomination(
                        ledger.body(ledger.seat(one.seat()).body()).name(),
                        one.proposer().equals(person) ? "proposer" : "nominee",
                        one.from(),
                        one.state().name()))
            .toList(),
        handovers.of(person).stream()
            .map(
                pack ->
                    new HeldHandover(
                        ledger.body(pack.body()).name(),
                        pack.outgoing().equals(person) ? "outgoing" : "incoming",
                        pack.day(),
                        pack.state().name()))
            .toList());
  }

  record Held(
      List<HeldMandate> mandates,
      List<HeldOffice> offices,
      List<HeldNomination> nominations,
      List<HeldHandover> handovers) {}

  record HeldMandate(String body, String capacity, LocalDate from, @Nullable LocalDate until) {}

  record HeldOffice(
      String body, String office, String kind, LocalDate from, @Nullable LocalDate until) {}

  record HeldNomination(String body, String as, LocalDate from, String state) {}

  record HeldHandover(String body, String as, LocalDate day, String state) {}
}
