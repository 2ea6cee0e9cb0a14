package permed.platform.secretariat.imports;

import java.time.LocalDate;
import java.util.Locale;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatId;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationId;
import permed.platform.people.EmailAddress;
import permed.platform.people.PersonId;

/**
 * One thing a row does, or need not do. Ids of what an earlier step makes are foreseen: the ledger
 * gives its own when the step is done.
 */
public sealed interface Step {

  /** Whether it writes. */
  default boolean writes() {
    return !(this instanceof AlreadyThere);
  }

  record AddOrganisation(OrganisationId foreseen, OrganisationDetails details) implements Step {}

  record AddRegion(ConstituencyCode code, String name, Country country) implements Step {}

  record BeginMembership(
      OrganisationId organisation,
      String name,
      MemberKind kind,
      ConstituencyCode constituency,
      LocalDate since)
      implements Step {}

  record RegisterPerson(PersonId foreseen, String name, EmailAddress email, Locale language)
      implements Step {}

  record AddSeat(SeatId foreseen, BodyId body, String bodyName, String holder, SeatDetails details)
      implements Step {}

  /** Seats a person. */
  record BeginMandate(String person, String bodyName, NewMandate mandate) implements Step {

    Period period() {
      return mandate.period();
    }
  }

  /** What the row says is recorded already. */
  record AlreadyThere(Kind kind, String what) implements Step {

    /** What it is. */
    public enum Kind {
      ORGANISATION,
      MEMBERSHIP,
      PERSON,
      MANDATE
    }
  }
}
