package permed.platform.bodies;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;
import permed.platform.site.Standing;

/**
 * What a person may do on a day, as it follows from seats and offices.
 *
 * <p>Whoever is on a body's roster has access to it; members of a body have none to its parent.
 * After a mandate ends the person keeps access, without vote or office, until a successor in the
 * same seat and capacity has begun, for as long as the rules allow. An organisation that leaves
 * takes the access of those it sent with it, the same day.
 *
 * <p>Whoever an organisation sends to a seat of its own, of its country, its region or the
 * Commission speaks for it while the mandate runs and the organisation is member or observer,
 * neither suspended nor gone. An expert's own seat speaks for nobody.
 */
public final class Access {

  private final Ledger ledger;
  private final PersonId person;
  private final LocalDate day;
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> offices = new HashSet<>();
  private final Set<String> organisations = new HashSet<>();
  private boolean secretariat;

  private Access(Ledger ledger, PersonId person, LocalDate day) {
    this.ledger = ledger;
    this.person = person;
    this.day = day;
  }

  /** The standing of a signed-in person on a day. */
  public static Standing standing(Ledger ledger, PersonId person, LocalDate day) {
    Access access = new Access(ledger, person, day);
    access.weighMandates();
    access.weighOffices();
    return new Standing(
        true, access.secretariat, access.bodies, access.offices, access.organisations);
  }

  private void weighMandates() {
    for (Mandate mandate : ledger.mandates()) {
      if (mandate.person().equals(person)) {
        weigh(mandate);
      }
    }
  }

  private void weigh(Mandate mandate) {
    Seat seat = ledger.seat(mandate.seat());
    Body body = ledger.body(seat.body());
    if (!body.worksOn(day) || !seat.period().contains(day) || hasLeft(body, seat, mandate)) {
      return;
    }
    if (mandate.period().contains(day)) {
      bodies.add(body.slug());
      secretariat |= body.type().equals(BodyType.SECRETARIAT);
      weighSender(body, seat, mandate);
    } else if (isOutgoing(body, mandate)) {
      bodies.add(body.slug());
    }
  }

  private void weighSender(Body body, Seat seat, Mandate mandate) {
    boolean belongs =
        switch (Backing.of(ledger.register(), body, seat, mandate, day).state()) {
          case MEMBER, OBSERVER -> true;
          case STAKEHOLDER, SUSPENDED, ENDED, NOT_BEGUN, NOT_WEIGHED -> false;
        };
    OrganisationId sender = sender(seat, mandate);
    if (belongs && sender != null) {
      organisations.add(ledger.register().organisation(sender).slug());
    }
  }

  private static @Nullable OrganisationId sender(Seat seat, Mandate mandate) {
    return mandate.sender() == null && seat.holder() instanceof SeatHolder.OfOrganisation own
        ? own.organisation()
        : mandate.sender();
  }

  private boolean isOutgoing(Body body, Mandate mandate) {
    LocalDate end = mandate.period().end();
    if (end == null || !day.isAfter(end)) {
      return false;
    }
    int days = ledger.timesOf(body.id(), day).accessDays();
    return !day.isAfter(end.plusDays(days)) && !hasSuccessor(mandate);
  }

  private boolean hasSuccessor(Mandate mandate) {
    return ledger.mandatesOf(mandate.seat()).stream()
        .filter(other -> other.capacity() == mandate.capacity())
        .map(other -> other.period().start())
        .anyMatch(start -> start.isAfter(mandate.period().start()) && !start.isAfter(day));
  }

  private void weighOffices() {
    for (OfficeTerm term : ledger.terms()) {
      if (term.person().equals(person) && term.period().contains(day)) {
        weigh(term);
      }
    }
  }

  private void weigh(OfficeTerm term) {
    Office office = ledger.office(term.office());
    Body body = ledger.body(office.body());
    if (body.worksOn(day)
        && OfficeHolders.on(ledger, office, day).contains(term)
        && !hasLeft(body, term)) {
      bodies.add(body.slug());
      offices.add(body.slug());
    }
  }

  private boolean hasLeft(Body body, Seat seat, Mandate mandate) {
    return Backing.of(ledger.register(), body, seat, mandate, day).isEnded();
  }

  /** Gone with the organisation the term names, or with every seat the person had in the body. */
  private boolean hasLeft(Body body, OfficeTerm term) {
    if (term.organisation() != null
        && !body.type().equals(BodyType.SECRETARIAT)
        && Backing.ofOrganisation(ledger.register(), term.organisation(), day).isEnded()) {
      return true;
    }
    List<Boolean> left =
        ledger.seatsOf(body.id()).stream()
            .filter(seat -> seat.period().contains(day))
            .flatMap(
                seat ->
                    ledger.mandatesOf(seat.id()).stream()
                        .filter(mandate -> mandate.person().equals(person))
                        .filter(mandate -> mandate.period().contains(day))
                        .map(mandate -> hasLeft(body, seat, mandate)))
            .toList();
    return !left.isEmpty() && !left.contains(false);
  }
}
