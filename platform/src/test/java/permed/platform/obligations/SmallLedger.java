package permed.platform.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateId;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeId;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.OfficeTermId;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatId;
import permed.platform.bodies.Succession;
import permed.platform.meetings.MeetingId;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.MembershipId;
import permed.platform.members.MembershipStep;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Register;
import permed.platform.members.Stage;
import permed.platform.people.PersonId;
import permed.platform.site.Visibility;

/**
 * A consortium made up for a test: an executive committee, and a secretariat of one officer. Ids
 * count up, so that the same steps give the same ledger.
 */
final class SmallLedger {

  static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

  private static final Act ACT = Act.of(Actor.system("test"), Instant.EPOCH);

  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Succession> successions = new ArrayList<>();
  private final List<Seat> seats = new ArrayList<>();
  private final List<Mandate> mandates = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final List<OfficeTerm> terms = new ArrayList<>();
  private final List<RulesOfProcedure> rules = new ArrayList<>();
  private final List<LocalDate> meetingDays = new ArrayList<>();
  private long last;

  final Body committee = body("exco", BodyType.EXECUTIVE_COMMITTEE, Period.startingOn(FOUNDED));
  final Body secretariat = body("secretariat", BodyType.SECRETARIAT, Period.startingOn(FOUNDED));
  final PersonId officer = person();

  SmallLedger() {
    Seat seat = seat(secretariat, new SeatHolder.Personal("secretary"), false);
    mandate(seat, officer, Capacity.EXPERT, Period.startingOn(FOUNDED));
  }

  Ledger ledger() {
    Register register =
        new Register(
            organisations,
            List.of(
                new Constituency(
                    new ConstituencyCode("AT"),
                    Constituency.Kind.COUNTRY,
                    "Austria",
                    Country.of("AT"))),
            memberships);
    return new Ledger(
        register,
        bodies,
        successions,
        seats,
        mandates,
        offices,
        terms,
        rules,
        Map.of(committee.id(), meetingDays));
  }

  PersonId person() {
    return new PersonId(id());
  }

  Body body(String slug, BodyType type, Period period) {
    Body body =
        new Body(
            new BodyId(id()), 1, slug, "Body " + slug, type, null, "", period, Visibility.PUBLIC);
    bodies.add(body);
    return body;
  }

  void succeeds(Body to, Body from, LocalDate on) {
    successions.add(new Succession(from.id(), to.id(), on, Succession.Kind.REPLACED));
  }

  Organisation organisation() {
    UUID id = id();
    Organisation organisation =
        new Organisation(
            new OrganisationId(id),
            1,
            "org-" + last,
            "Organisation " + last,
            "ORG" + last,
            OrganisationKind.PUBLIC_FUNDER,
            Country.of("AT"),
            null,
            Set.of(),
            null);
    organisations.add(organisation);
    return organisation;
  }

  Membership membership(Organisation organisation, MemberKind kind, Object... stagesAndDays) {
    List<MembershipStep> steps = new ArrayList<>();
    for (int i = 0; i < stagesAndDays.length; i += 2) {
      steps.add(
          new MembershipStep((Stage) stagesAndDays[i], (LocalDate) stagesAndDays[i + 1], ACT));
    }
    Membership membership =
        new Membership(
            new MembershipId(id()), organisation.id(), kind, new ConstituencyCode("AT"), steps);
    memberships.add(membership);
    return membership;
  }

  /** A seat with a vote of an organisation that has been a member from the beginning. */
  Seat memberSeat() {
    Organisation organisation = organisation();
    membership(organisation, MemberKind.MEMBER, Stage.ACCEDED, FOUNDED);
    return seat(committee, new SeatHolder.OfOrganisation(organisation.id()), true);
  }

  Seat seat(Body body, SeatHolder holder, boolean voting) {
    Seat seat =
        new Seat(new SeatId(id()), 1, body.id(), holder, voting, Period.startingOn(FOUNDED));
    seats.add(seat);
    return seat;
  }

  Mandate delegate(Seat seat, @Nullable LocalDate end) {
    return mandate(seat, person(), Capacity.DELEGATE, new Period(FOUNDED, end));
  }

  Mandate mandate(Seat seat, PersonId person, Capacity capacity, Period period) {
    Mandate mandate =
        new Mandate(new MandateId(id()), 1, seat.id(), person, null, capacity, period, ACT);
    mandates.add(mandate);
    return mandate;
  }

  Office office(Office.Kind kind, int places) {
    Office office =
        new Office(
            new OfficeId(id()), 1, committee.id(), kind, "", places, Period.startingOn(FOUNDED));
    offices.add(office);
    return office;
  }

  OfficeTerm term(Office office, PersonId person, OfficeTerm.Kind kind, Period period) {
    OfficeTerm term =
        new OfficeTerm(
            new OfficeTermId(id()),
            1,
            office.id(),
            person,
            null,
            kind,
            period,
            kind != OfficeTerm.Kind.AD_INTERIM,
            ACT);
    terms.add(term);
    return term;
  }

  void rules(Body body, LocalDate effective, Procedure.Meetings meetings) {
    Procedure usual = Procedure.USUAL;
    Procedure procedure =
        new Procedure(
            usual.voting(),
            usual.majorities(),
            meetings,
            usual.proxies(),
            usual.written(),
            usual.terms());
    int version = (int) rules.stream().filter(one -> one.body().equals(body.id())).count() + 1;
    rules.add(new RulesOfProcedure(body.id(), version, effective, procedure, ACT));
  }

  PlannedMeeting meeting(String start, String zone, MeetingState state) {
    LocalDateTime typed = LocalDateTime.parse(start);
    MeetingTime time = MeetingTime.of(typed, typed.plusHours(6), ZoneId.of(zone));
    if (state != MeetingState.CANCELLED) {
      meetingDays.add(time.firstDay());
    }
    return new PlannedMeeting(
        new MeetingId(id()),
        1,
        committee.id(),
        new MeetingPlan("Meeting", time, MeetingMode.IN_PERSON, "", "", Visibility.PUBLIC),
        state,
        null,
        ACT);
  }

  static PlannedMeeting moved(PlannedMeeting meeting, MeetingTime time) {
    MeetingPlan plan = meeting.plan();
    return new PlannedMeeting(
        meeting.id(),
        meeting.version() + 1,
        meeting.body(),
        new MeetingPlan(
            plan.title(), time, plan.mode(), plan.place(), plan.link(), plan.visibility()),
        meeting.state(),
        meeting.noticed(),
        meeting.act());
  }

  static Map<String, Obligation> byKey(List<Obligation> obligations) {
    Map<String, Obligation> byKey = new TreeMap<>();
    obligations.forEach(one -> byKey.put(one.key().toString(), one));
    return byKey;
  }

  private UUID id() {
    last++;
    return new UUID(0, last);
  }
}
