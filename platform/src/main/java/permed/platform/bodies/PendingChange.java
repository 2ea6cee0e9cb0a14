package permed.platform.bodies;

import java.time.LocalDate;
import java.util.List;
import permed.platform.members.Membership;
import permed.platform.people.PersonId;

/** Something the secretariat must settle, as the ledger of a day shows it. */
public sealed interface PendingChange {

  /** Since when it is so, or by when it must be settled. */
  LocalDate day();

  /** Something about a body. */
  sealed interface InBody extends PendingChange {

    Body body();
  }

  /** Applied, neither accepted nor refused. */
  record ApplicationUndecided(Membership membership, LocalDate day) implements PendingChange {}

  /** Accepted, not yet acceded. */
  record AccessionDue(Membership membership, LocalDate day) implements PendingChange {}

  /** The membership behind a mandate has ended, the mandate has not. */
  record MandateWithoutMembership(Body body, Seat seat, Mandate mandate, LocalDate day)
      implements InBody {}

  /** The organisation that sends a person does not act for the holder of the seat. */
  record SenderNotOfSeat(Body body, Seat seat, Mandate mandate, LocalDate day) implements InBody {}

  /** A mandate ends and nobody follows; the day is its last. */
  record MandateEnding(Body body, Seat seat, Mandate mandate, LocalDate day) implements InBody {}

  /** Nobody fills a seat with a vote. */
  record SeatVacant(Body body, Seat seat, LocalDate day) implements InBody {}

  /**
   * An office has free places.
   *
   * @param places how many
   */
  record OfficeVacant(Body body, Office office, int places, LocalDate day) implements InBody {}

  /** A term ends and its place is not filled the day after; the day is its last. */
  record TermEnding(Body body, Office office, OfficeTerm term, LocalDate day) implements InBody {}

  /** An interim is about to lapse without a successor; the day is its last. */
  record InterimLapsing(
      Body body, Office office, OfficeTerm term, AdInterim.Reason reason, LocalDate day)
      implements InBody {}

  /**
   * An interim has lapsed by rule while its recorded end is still to come; the day was its last.
   */
  record InterimLapsed(
      Body body, Office office, OfficeTerm term, AdInterim.Reason reason, LocalDate day)
      implements InBody {}

  /** The organisation of someone in office has left. */
  record HolderWithoutMembership(Body body, Office office, OfficeTerm term, LocalDate day)
      implements InBody {}

  /** A body was dissolved, its mandates were not ended. */
  record MandatesOfDissolvedBody(Body body, List<Mandate> mandates, LocalDate day)
      implements InBody {

    public MandatesOfDissolvedBody {
      mandates = List.copyOf(mandates);
    }
  }

  /** Someone sits in a body and cannot sign in; the day is the mandate's first. */
  record NoAccount(Body body, PersonId person, LocalDate day) implements InBody {}
}
