package permed.platform.bodies;

import permed.platform.members.ConstituencyCode;
import permed.platform.members.OrganisationId;

/** Whose seat it is. */
public sealed interface SeatHolder {

  /** A country's, a region's or the Commission's, filled by any organisation acting for it. */
  record OfConstituency(ConstituencyCode constituency) implements SeatHolder {}

  /** One organisation's. */
  record OfOrganisation(OrganisationId organisation) implements SeatHolder {}

  /** A person's own, by expertise: "expert in health economics". Never with a vote. */
  record Personal(String expertise) implements SeatHolder {}
}
