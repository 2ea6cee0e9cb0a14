package permed.platform.sample;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.NewTerm;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeDetails;
import permed.platform.bodies.OfficeOutcome;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.TermOutcome;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** The offices of the sample and who held them when. */
@Component
class SampleOffices {

  private final Bodies bodies;

  SampleOffices(Bodies bodies) {
    this.bodies = bodies;
  }

  void tell(Replay replay, SamplePeople.Cast cast) {
    for (SampleTable.Row row : SampleTable.read("offices")) {
      Period period = replay.days().period(row.text("from"), "");
      replay.add(period.start(), 2, "", act -> add(row, period, act));
    }
    for (SampleTable.Row row : SampleTable.read("terms")) {
      Period period = replay.days().period(row.text("from"), row.text("until"));
      replay.add(period.start(), 4, row.text("evidence"), act -> appoint(row, period, cast, act));
    }
  }

  private void add(SampleTable.Row row, Period period, Act act) {
    OfficeDetails details =
        new OfficeDetails(
            row.choice("kind", Office.Kind.class), row.text("name"), row.number("places"), period);
    Refusal.unless(
        OfficeOutcome.Recorded.class,
        bodies.addOffice(body(row).id(), details, act),
        row.text("body"));
  }

  private void appoint(SampleTable.Row row, Period period, SamplePeople.Cast cast, Act act) {
    Office.Kind kind = row.choice("office", Office.Kind.class);
    Ledger ledger = bodies.ledger();
    Office office =
        ledger.officesOf(body(row).id()).stream()
            .filter(one -> one.kind() == kind)
            .findFirst()
            .orElseThrow();
    PersonId person = cast.get(row.text("e-mail"));
    NewTerm term =
        new NewTerm(
            office.id(),
            person,
            sender(ledger, body(row), person),
            row.choice("how", OfficeTerm.Kind.class),
            period,
            row.is("full"));
    Refusal.unless(
        TermOutcome.Recorded.class, bodies.appoint(term, act), row.text("e-mail") + period);
  }

  /** The organisation that sends the person to the body. */
  private static @Nullable OrganisationId sender(Ledger ledger, Body body, PersonId person) {
    Optional<Mandate> mandate =
        ledger.mandates().stream()
            .filter(one -> one.person().equals(person))
            .filter(one -> ledger.seat(one.seat()).body().equals(body.id()))
            .max(Comparator.comparing(one -> one.period().start()));
    return mandate.map(Mandate::sender).orElse(null);
  }

  private Body body(SampleTable.Row row) {
    return bodies.ledger().findBody(row.text("body")).orElseThrow();
  }
}
