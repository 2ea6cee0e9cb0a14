package permed.platform.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyDetails;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.BodyOutcome;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.bodies.RulesOutcome;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatId;
import permed.platform.bodies.SeatOutcome;
import permed.platform.bodies.Succession;
import permed.platform.bodies.SuccessionOutcome;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.OrganisationId;
import permed.platform.site.Visibility;

/** The bodies of the sample: what they are, their rules, who sits in them, what replaced them. */
@Component
class SampleBodies {

  private static final String OWN = "own: ";

  private final Bodies bodies;

  SampleBodies(Bodies bodies) {
    this.bodies = bodies;
  }

  void tell(Replay replay, Map<String, OrganisationId> organisations, SamplePeople.Cast cast) {
    tellBodies(replay);
    for (SampleTable.Row row : SampleTable.read("rules")) {
      LocalDate from = replay.days().day(row.text("effective"));
      replay.add(from, 2, row.text("evidence"), act -> adopt(row, from, act));
    }
    Map<String, SeatId> seats = new HashMap<>();
    for (SampleTable.Row row : SampleTable.read("mandates")) {
      Period period = replay.days().period(row.text("from"), row.text("until"));
      replay.add(
          period.start(),
          3,
          row.text("evidence"),
          act -> seat(row, period, seats, organisations, cast, act));
    }
    for (SampleTable.Row row : SampleTable.read("successions")) {
      LocalDate on = replay.days().day(row.text("on"));
      replay.add(on, 6, row.text("evidence"), act -> succeed(row, on, act));
    }
  }

  /** A body that was dissolved was not known to end before it did. */
  private void tellBodies(Replay replay) {
    for (SampleTable.Row row : SampleTable.read("bodies")) {
      LocalDate from = replay.days().day(row.text("from"));
      LocalDate until = replay.days().dayOrNone(row.text("until"));
      String evidence = row.text("evidence");
      replay.add(from, 1, evidence, act -> establish(row, from, act));
      if (until != null) {
        replay.add(until, 5, evidence, act -> dissolve(row.text("slug"), until, act));
      }
    }
  }

  private void establish(SampleTable.Row row, LocalDate from, Act act) {
    String parent = row.text("parent");
    @Nullable BodyId above = parent.isEmpty() ? null : body(parent).id();
    BodyDetails details =
        new BodyDetails(
            row.text("slug"),
            row.text("name"),
            new BodyType(row.text("type")),
            above,
            row.text("charter"),
            Period.startingOn(from),
            row.choice("visibility", Visibility.class));
    Refusal.unless(BodyOutcome.Recorded.class, bodies.establish(details, act), row.text("slug"));
  }

  private void dissolve(String slug, LocalDate last, Act act) {
    Body body = body(slug);
    BodyDetails ended = BodyDetails.of(body).withPeriod(Period.of(body.period().start(), last));
    Refusal.unless(
        BodyOutcome.Recorded.class, bodies.amend(body.id(), body.version(), ended, act), slug);
  }

  private void adopt(SampleTable.Row row, LocalDate from, Act act) {
    BodyId body = body(row.text("body")).id();
    Optional<RulesOfProcedure> latest = bodies.ledger().latestRulesOf(body);
    Refusal.unless(
        RulesOutcome.Adopted.class,
        bodies.adopt(
            body, latest.map(RulesOfProcedure::version).orElse(0), from, SampleRules.of(row), act),
        row.text("body"));
  }

  private void seat(
      SampleTable.Row row,
      Period period,
      Map<String, SeatId> seats,
      Map<String, OrganisationId> organisations,
      SamplePeople.Cast cast,
      Act act) {
    Body body = body(row.text("body"));
    String key = row.text("body") + " " + row.text("holder");
    SeatId seat = seats.computeIfAbsent(key, none -> addSeat(body, row, organisations, act));
    String sender = row.text("sender");
    NewMandate mandate =
        new NewMandate(
            seat,
            cast.person(row.text("person"), row.text("e-mail"), row.text("language"), act),
            sender.isEmpty() ? null : organisations.get(sender),
            row.choice("capacity", Capacity.class),
            period);
    Refusal.unless(MandateOutcome.Recorded.class, bodies.seat(mandate, act), key + " " + period);
  }

  private SeatId addSeat(
      Body body, SampleTable.Row row, Map<String, OrganisationId> organisations, Act act) {
    String holder = row.text("holder");
    OrganisationId organisation = organisations.get(holder);
    SeatHolder whose =
        holder.startsWith(OWN)
            ? new SeatHolder.Personal(holder.substring(OWN.length()))
            : organisation != null
                ? new SeatHolder.OfOrganisation(organisation)
                : new SeatHolder.OfConstituency(new ConstituencyCode(holder));
    SeatDetails details = new SeatDetails(whose, row.is("voting"), body.period());
    return Refusal.unless(
            SeatOutcome.Recorded.class, bodies.addSeat(body.id(), details, act), holder)
        .seat()
        .id();
  }

  private void succeed(SampleTable.Row row, LocalDate on, Act act) {
    Succession succession =
        new Succession(
            body(row.text("from")).id(),
            body(row.text("to")).id(),
            on,
            row.choice("kind", Succession.Kind.class));
    Refusal.unless(
        SuccessionOutcome.Recorded.class, bodies.succeed(succession, act), row.text("from"));
  }

  private Body body(String slug) {
    return bodies
        .ledger()
        .findBody(slug)
        .orElseThrow(() -> new IllegalStateException("the sample has no body " + slug));
  }
}
