package permed.platform.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import permed.kernel.place.Country;
import permed.platform.audit.Act;

/**
 * The organisations of the consortium and their memberships.
 *
 * <p>Nothing recorded is ever changed: a correction is a further version, a decision a further
 * step. An id that is not in the register throws {@link IllegalArgumentException}.
 */
public interface Members {

  /** All that is known now. */
  Register register();

  /** All that was known at an instant; later records never change it. */
  Register registerKnownAt(Instant instant);

  /** All that was known up to an entry of the {@link Journal}. */
  Register registerUpTo(long entry);

  OrganisationOutcome add(OrganisationDetails details, Act act);

  /**
   * Records a further version.
   *
   * @param version the one the correction was made on
   */
  OrganisationOutcome correct(
      OrganisationId organisation, int version, OrganisationDetails details, Act act);

  /** Every version of an organisation, oldest first. */
  List<OrganisationVersion> versionsOf(OrganisationId organisation);

  /** Makes a region known; countries and the Commission always are. */
  RegionOutcome addRegion(ConstituencyCode code, String name, Country country, Act act);

  /** Records an application, or a founder's accession. */
  MembershipOutcome begin(NewMembership membership, Act act);

  /**
   * Records the next step. A member's accession ends its membership as observer on the same day.
   *
   * @param stepsSeen how many steps there were when the decision was made
   */
  MembershipOutcome step(
      MembershipId membership, int stepsSeen, Stage stage, LocalDate on, Act act);

  /** Ends every membership held for a country, a region or the Commission on a day. */
  WithdrawalOutcome withdrawConstituency(ConstituencyCode constituency, LocalDate on, Act act);
}
