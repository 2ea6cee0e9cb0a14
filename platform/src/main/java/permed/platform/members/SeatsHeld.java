package permed.platform.members;

import java.time.LocalDate;
import java.util.List;
import permed.platform.site.Standing;
import permed.platform.site.Wording;

/** Tells which seats an organisation fills; the module that keeps the bodies knows. */
public interface SeatsHeld {

  /** The seats filled on a day in the bodies a visitor may see, by the names of the bodies. */
  List<HeldSeat> by(OrganisationId organisation, LocalDate day, Standing visitor, Wording wording);

  /** Every seat filled on a day for a country, a region or the Commission. */
  List<HeldSeat> of(ConstituencyCode constituency, LocalDate day, Wording wording);
}
