package permed.platform.obligations;

import permed.platform.bodies.Capacity;
import permed.platform.bodies.Office;
import permed.platform.bodies.SeatHolder;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** What an obligation is about; a page finds the words. */
public sealed interface Subject {

  /** A meeting of the body. */
  record OfMeeting(PlannedMeeting meeting) implements Subject {}

  /** A person's mandate in a seat. */
  record OfMandate(PersonId person, Capacity capacity, SeatHolder holder) implements Subject {}

  /** A seat nobody fills. */
  record OfSeat(SeatHolder holder) implements Subject {}

  /** A person's term in an office. */
  record OfTerm(PersonId person, Office office) implements Subject {}

  /** An office. */
  record OfOffice(Office office) implements Subject {}

  /** The body itself. */
  record OfBody() implements Subject {}

  /** An organisation's membership. */
  record OfMembership(OrganisationId organisation) implements Subject {}
}
