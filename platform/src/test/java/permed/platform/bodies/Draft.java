package permed.platform.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
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

/** A ledger put together in memory; everything begins on 1 January 2024 unless said otherwise. */
final class Draft {

  static final LocalDate START = LocalDate.of(2024, 1, 1);
  static final ConstituencyCode IE = new ConstituencyCode("IE");
  static final ConstituencyCode DE = new ConstituencyCode("DE");

  private static final Act ACT =
      new Act(Actor.system("test"), Instant.parse("2024-01-01T09:00:00Z"), "", "letter");

  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Seat> seats = new ArrayList<>();
  private final List<Mandate> mandates = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final List<OfficeTerm> terms = new ArrayList<>();
  private final List<RulesOfProcedure> rules = new ArrayList<>();
  private final Map<BodyId, List<LocalDate>> meetingDays = new HashMap<>();
  private int made;

  Ledger ledger() {
    List<Constituency> constituencies =
        List.of(
            new Constituency(IE, Constituency.Kind.COUNTRY, "Ireland", Country.of("IE")),
            new Constituency(DE, Constituency.Kind.COUNTRY, "Germany", Country.of("DE")));
    return new Ledger(
        new Register(organisations, constituencies, memberships),
        bodies,
        List.of(),
        seats,
        mandates,
        offices,
        terms,
        rules,
        meetingDays);
  }

  static Period from(LocalDate day) {
    return Period.startingOn(day);
  }

  static PersonId person() {
    return new PersonId(UUID.randomUUID());
  }

  static MembershipStep step(Stage stage, LocalDate on) {
    return new MembershipStep(stage, on, ACT);
  }

  OrganisationId organisation(String name, @Nullable Country country) {
    OrganisationId id = new OrganisationId(id());
    organisations.add(
        new Organisation(
            id,
            1,
            name.toLowerCase(Locale.ROOT),
            name,
            name,
            OrganisationKind.PUBLIC_FUNDER,
            country,
            null,
            Set.of(),
            null));
    return id;
  }

  /** An organisation in membership since the start. */
  OrganisationId member(String name, ConstituencyCode country) {
    OrganisationId id = organisation(name, Country.of(country.value()));
    membership(id, MemberKind.MEMBER, country, step(Stage.ACCEDED, START));
    return id;
  }

  Membership membership(
      OrganisationId organisation,
      MemberKind kind,
      ConstituencyCode constituency,
      MembershipStep... steps) {
    Membership membership =
        new Membership(
            new MembershipId(id()), organisation, kind, constituency, Arrays.asList(steps));
    memberships.add(membership);
    return membership;
  }

  Body body(BodyType type) {
    return body(type, from(START));
  }

  Body body(BodyType type, Period period) {
    BodyId id = new BodyId(id());
    Body body =
        new Body(
            id,
            1,
            type.code() + "-" + made,
            type.code(),
            type,
            null,
            "",
            period,
            Visibility.PUBLIC);
    bodies.add(body);
    return body;
  }

  /** An executive committee with the usual rules but one voice a seat. */
  Body committee() {
    return committee(Procedure.Voice.SEAT);
  }

  Body committee(Procedure.Voice voice) {
    Body body = body(BodyType.EXECUTIVE_COMMITTEE);
    rules(body, START, withVoice(voice));
    return body;
  }

  static Procedure withVoice(Procedure.Voice voice) {
    Procedure usual = Procedure.USUAL;
    return new Procedure(
        new Procedure.Voting(voice, Fraction.HALF, true),
        usual.majorities(),
        usual.meetings(),
        usual.proxies(),
        usual.written(),
        usual.terms());
  }

  void rules(Body body, LocalDate effective, Procedure procedure) {
    int version = 1 + (int) rules.stream().filter(one -> one.body().equals(body.id())).count();
    rules.add(new RulesOfProcedure(body.id(), version, effective, procedure, ACT));
  }

  Seat seat(Body body, ConstituencyCode country) {
    return seat(body, new SeatHolder.OfConstituency(country), true, from(START));
  }

  Seat seat(Body body, SeatHolder holder, boolean voting, Period period) {
    Seat seat = new Seat(new SeatId(id()), 1, body.id(), holder, voting, period);
    seats.add(seat);
    return seat;
  }

  Mandate delegate(Seat seat, @Nullable OrganisationId sender) {
    return mandate(seat, sender, Capacity.DELEGATE, from(START));
  }

  Mandate mandate(Seat seat, @Nullable OrganisationId sender, Capacity capacity, Period period) {
    return mandate(seat, person(), sender, capacity, period);
  }

  Mandate mandate(
      Seat seat,
      PersonId person,
      @Nullable OrganisationId sender,
      Capacity capacity,
      Period period) {
    Mandate mandate =
        new Mandate(new MandateId(id()), 1, seat.id(), person, sender, capacity, period, ACT);
    mandates.add(mandate);
    return mandate;
  }

  Office office(Body body, Office.Kind kind, int places) {
    Office office = new Office(new OfficeId(id()), 1, body.id(), kind, "", places, from(START));
    offices.add(office);
    return office;
  }

  OfficeTerm term(Office office, PersonId person, OfficeTerm.Kind kind, Period period) {
    return term(office, person, null, kind, period);
  }

  OfficeTerm term(
      Office office,
      PersonId person,
      @Nullable OrganisationId organisation,
      OfficeTerm.Kind kind,
      Period period) {
    OfficeTerm term =
        new OfficeTerm(
            new OfficeTermId(id()),
            1,
            office.id(),
            person,
            organisation,
            kind,
            period,
            kind == OfficeTerm.Kind.ELECTED,
            ACT);
    terms.add(term);
    return term;
  }

  void meets(Body body, LocalDate day) {
    meetingDays.computeIfAbsent(body.id(), id -> new ArrayList<>()).add(day);
  }

  RosterEntry entry(Mandate mandate, LocalDate day) {
    Ledger ledger = ledger();
    return Rosters.on(ledger, ledger.bodyOf(mandate).id(), day).entries().stream()
        .filter(entry -> entry.mandate().equals(mandate))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not on the roster: " + mandate));
  }

  static List<Ground.Kind> kinds(RosterEntry entry) {
    return entry.grounds().stream().map(Ground::kind).toList();
  }

  /** Ids in the order things are made, so that ties are decided the same way each time. */
  private UUID id() {
    return UUID.fromString("%08d-0000-4000-8000-000000000000".formatted(++made));
  }
}
