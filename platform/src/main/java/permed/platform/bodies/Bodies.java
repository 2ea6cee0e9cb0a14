package permed.platform.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import permed.platform.audit.Act;

/**
 * The bodies of the consortium, who sits in them, who holds their offices, and their rules.
 *
 * <p>Nothing recorded is ever changed: an amendment is a further version, made on the version its
 * author saw. An id that is not in the ledger throws {@link IllegalArgumentException}.
 */
public interface Bodies {

  /** All that is known now, with the register of the same moment. */
  Ledger ledger();

  /** All that was known at an instant; later records never change it. */
  Ledger ledgerKnownAt(Instant instant);

  BodyOutcome establish(BodyDetails details, Act act);

  BodyOutcome amend(BodyId body, int version, BodyDetails details, Act act);

  SuccessionOutcome succeed(Succession succession, Act act);

  SeatOutcome addSeat(BodyId body, SeatDetails details, Act act);

  SeatOutcome amendSeat(SeatId seat, int version, SeatDetails details, Act act);

  MandateOutcome seat(NewMandate mandate, Act act);

  MandateOutcome amend(MandateId mandate, int version, MandateDetails details, Act act);

  /**
   * Ends a mandate the day before the successor begins. A mandate that ends earlier keeps its end;
   * another one the successor has in this seat ends as well, an alternate who becomes delegate.
   */
  MandateOutcome handOver(MandateId mandate, int version, Successor successor, Act act);

  /** Ends a mandate and begins the same person's next one, sent by another organisation. */
  MandateOutcome move(MandateId mandate, int version, Move move, Act act);

  /**
   * Takes back a mandate recorded in error, as if it had never been; what was known before stays
   * known as of then.
   *
   * @throws IllegalArgumentException if the act gives no reason
   */
  MandateOutcome annul(MandateId mandate, int version, Act act);

  /** Every version of a mandate, oldest first. */
  List<Mandate> versionsOf(MandateId mandate);

  OfficeOutcome addOffice(BodyId body, OfficeDetails details, Act act);

  OfficeOutcome amendOffice(OfficeId office, int version, OfficeDetails details, Act act);

  TermOutcome appoint(NewTerm term, Act act);

  /**
   * Appoints someone who does not sit in the body on the first day.
   *
   * @throws IllegalArgumentException if the act gives no reason
   */
  TermOutcome appointDespite(NewTerm term, Act act);

  TermOutcome endTerm(OfficeTermId term, int version, LocalDate lastDay, Act act);

  /**
   * Takes back a term recorded in error, as if it had never been.
   *
   * @throws IllegalArgumentException if the act gives no reason
   */
  TermOutcome annul(OfficeTermId term, int version, Act act);

  /** Every version of a term of office, oldest first. */
  List<OfficeTerm> versionsOf(OfficeTermId term);

  /**
   * Adopts a further version of a body's rules.
   *
   * @param versionSeen the latest version its author knew, 0 before the first
   */
  RulesOutcome adopt(
      BodyId body, int versionSeen, LocalDate effective, Procedure procedure, Act act);
}
