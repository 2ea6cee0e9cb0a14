package permed.platform.secretariat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import permed.kernel.time.Period;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Seat;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** Who works for the secretariat, as its mandates say. */
@Component
public class Officers {

  private final Bodies bodies;
  private final Absences absences;

  Officers(Bodies bodies, Absences absences) {
    this.bodies = bodies;
    this.absences = absences;
  }

  /** The officers of a day, each with the partner that sends them, if any. */
  public Map<PersonId, Optional<OrganisationId>> on(LocalDate day) {
    Map<PersonId, Optional<OrganisationId>> officers = new LinkedHashMap<>();
    for (Mandate mandate : mandates(bodies.ledger())) {
      if (mandate.period().contains(day)) {
        officers.putIfAbsent(mandate.person(), Optional.ofNullable(mandate.sender()));
      }
    }
    return officers;
  }

  /** When each officer, also former and coming ones, can work on the days of a window. */
  public Availability availability(Period window) {
    Map<PersonId, List<Period>> periods = new HashMap<>();
    for (Mandate mandate : mandates(bodies.ledger())) {
      periods.computeIfAbsent(mandate.person(), id -> new ArrayList<>()).add(mandate.period());
    }
    return new Availability(periods, absences.list(window));
  }

  private static List<Mandate> mandates(Ledger ledger) {
    return ledger.bodies().stream()
        .filter(body -> body.type().equals(BodyType.SECRETARIAT))
        .map(Body::id)
        .flatMap(body -> ledger.seatsOf(body).stream())
        .map(Seat::id)
        .flatMap(seat -> ledger.mandatesOf(seat).stream())
        .toList();
  }
}
