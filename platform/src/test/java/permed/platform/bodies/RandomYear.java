package permed.platform.bodies;

import static permed.platform.bodies.Consortium.DE;
import static permed.platform.bodies.Consortium.EE;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.meetings.MeetingId;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.meetings.internal.MeetingsOver;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.NewMembership;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Stage;
import permed.platform.members.WithdrawalOutcome;
import permed.platform.people.PersonId;
import permed.platform.site.Visibility;

/**
 * A year in a consortium: each change is carried out through the front doors, and what was accepted
 * is noted on paper. Days lie up to two months before or after the day of recording.
 */
final class RandomYear {

  final Consortium consortium = new Consortium();
  private final Notes notes = new Notes();
  final List<BodyId> bodies = new ArrayList<>();
  final List<PersonId> persons = new ArrayList<>();

  private final List<OrganisationId> organisations = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final Meetings meetings =
      MeetingsOver.database(consortium.database, consortium.bodies, consortium.journal);
  private final List<MeetingId> planned = new ArrayList<>();
  private Random random = new Random(0);
  private LocalDate today = START;

  RandomYear() {
    List<ConstituencyCode> countries = List.of(IE, DE, EE, ConstituencyCode.COMMISSION);
    for (int i = 0; i < 8; i++) {
      OrganisationKind kind = i == 7 ? OrganisationKind.INDUSTRY : OrganisationKind.PUBLIC_FUNDER;
      Country country = i % 4 == 3 ? null : Country.of(countries.get(i % 4).value());
      organisations.add(consortium.organisation("Organisation " + i, kind, country));
      persons.add(consortium.person());
      persons.add(consortium.person());
    }
    Body committee = body("excom", BodyType.EXECUTIVE_COMMITTEE);
    Body group = body("group", BodyType.WORKING_GROUP);
    Body secretariat = body("secretariat", BodyType.SECRETARIAT);
    countries.forEach(country -> seat(committee, new SeatHolder.OfConstituency(country), true));
    for (int i = 0; i < 3; i++) {
      seat(committee, new SeatHolder.OfOrganisation(organisations.get(i)), true);
      seat(committee, new SeatHolder.OfOrganisation(organisations.get(0)), i > 0);
    }
    seat(group, new SeatHolder.Personal("trials"), false);
    seat(group, new SeatHolder.OfConstituency(IE), true);
    seat(secretariat, new SeatHolder.OfOrganisation(organisations.get(1)), false);
    office(committee, Office.Kind.CHAIR, 1);
    office(committee, Office.Kind.VICE_CHAIR, 2);
    for (int i = 0; i < 4; i++) {
      begin(organisations.get(i), MemberKind.MEMBER, countries.get(i), Stage.ACCEDED, START);
    }
  }

  Replay replay() {
    return notes.replay;
  }

  /** Carries out the change a number stands for, on a day of the year. */
  void change(int number, LocalDate day) {
    random = new Random(number);
    today = day;
    if (day.atTime(9, 0).toInstant(ZoneOffset.UTC).isAfter(consortium.now())) {
      consortium.goTo(day);
    }
    switch (random.nextInt(22)) {
      case 0, 1 -> applyOrAccede();
      case 2, 3, 4 -> step();
      case 5 -> withdraw();
      case 6, 7, 8, 9 -> seat();
      case 10 -> amend();
      case 11, 12 -> handOver();
      case 13 -> move();
      case 14 -> annul();
      case 15, 16 -> appoint();
      case 17 -> endTerm();
      case 18 -> adopt();
      case 19, 20 -> meet();
      default -> closeSomething();
    }
  }

  private void applyOrAccede() {
    begin(
        any(organisations),
        any(List.of(MemberKind.values())),
        any(List.of(IE, DE, EE, ConstituencyCode.COMMISSION)),
        random.nextInt(3) == 0 ? Stage.APPLIED : Stage.ACCEDED,
        near());
  }

  private void begin(
      OrganisationId organisation,
      MemberKind kind,
      ConstituencyCode country,
      Stage stage,
      LocalDate on) {
    if (consortium.members.begin(
            new NewMembership(organisation, kind, country, stage, on), consortium.act())
        instanceof MembershipOutcome.Recorded recorded) {
      notes.note(recorded.membership());
      recorded.ended().forEach(notes::note);
    }
  }

  private void step() {
    ifAny(
        consortium.ledger().register().memberships(),
        membership -> {
          Set<Stage> next = Stage.after(membership.last().stage());
          if (next.isEmpty()) {
            return;
          }
          Stage stage = any(next.stream().sorted().toList());
          LocalDate on = membership.last().on().plusDays(random.nextInt(40));
          if (consortium.members.step(
                  membership.id(), membership.steps().size(), stage, on, consortium.act())
              instanceof MembershipOutcome.Recorded recorded) {
            notes.note(recorded.membership());
            recorded.ended().forEach(notes::note);
          }
        });
  }

  private void withdraw() {
    if (consortium.members.withdrawConstituency(
            any(List.of(IE, DE, EE)), today.plusDays(random.nextInt(60)), consortium.act())
        instanceof WithdrawalOutcome.Withdrawn withdrawn) {
      withdrawn.memberships().forEach(notes::note);
    }
  }

  private void seat() {
    ifAny(
        consortium.ledger().seats(),
        seat -> {
          boolean expert = seat.holder() instanceof SeatHolder.Personal;
          LocalDate from = near();
          notes.note(
              consortium.bodies.seat(
                  new NewMandate(
                      seat.id(),
                      any(persons),
                      sender(seat),
                      expert ? Capacity.EXPERT : any(List.of(Capacity.values())),
                      random.nextBoolean()
                          ? Period.startingOn(from)
                          : Period.of(from, from.plusDays(random.nextInt(120)))),
                  consortium.act()));
        });
  }

  private void amend() {
    ifAny(
        consortium.ledger().mandates(),
        mandate -> {
          LocalDate start = mandate.period().start();
          notes.note(
              consortium.bodies.amend(
                  mandate.id(),
                  mandate.version(),
                  new MandateDetails(
                      sender(consortium.ledger().seat(mandate.seat())),
                      mandate.capacity(),
                      Period.of(start, start.plusDays(random.nextInt(200)))),
                  consortium.act()));
        });
  }

  private void handOver() {
    ifAny(
        consortium.ledger().mandates(),
        mandate ->
            notes.note(
                consortium.bodies.handOver(
                    mandate.id(),
                    mandate.version(),
                    new Successor(
                        any(persons), sender(consortium.ledger().seat(mandate.seat())), near()),
                    consortium.act())));
  }

  private void move() {
    ifAny(
        consortium.ledger().mandates(),
        mandate ->
            notes.note(
                consortium.bodies.move(
                    mandate.id(),
                    mandate.version(),
                    new Move(sender(consortium.ledger().seat(mandate.seat())), near()),
                    consortium.act())));
  }

  private void annul() {
    if (random.nextBoolean()) {
      ifAny(
          consortium.ledger().mandates(),
          mandate -> {
            consortium.bodies.annul(
                mandate.id(), mandate.version(), consortium.act("in error", ""));
            notes.note(paper -> paper.mandates.remove("" + mandate.id()));
          });
    } else {
      ifAny(
          consortium.ledger().terms(),
          term -> {
            consortium.bodies.annul(term.id(), term.version(), consortium.act("in error", ""));
            notes.note(paper -> paper.terms.remove("" + term.id()));
          });
    }
  }

  private void appoint() {
    Office office = any(offices);
    boolean interim = random.nextBoolean();
    LocalDate from = near();
    NewTerm term =
        new NewTerm(
            office.id(),
            any(persons),
            random.nextBoolean() ? any(organisations) : null,
            interim ? OfficeTerm.Kind.AD_INTERIM : OfficeTerm.Kind.ELECTED,
            random.nextBoolean()
                ? Period.startingOn(from)
                : Period.of(from, from.plusDays(random.nextInt(150))),
            !interim);
    notes.note(consortium.bodies.appointDespite(term, consortium.act("decided", "")));
  }

  private void endTerm() {
    ifAny(
        consortium.ledger().terms(),
        term ->
            notes.note(
                consortium.bodies.endTerm(
                    term.id(),
                    term.version(),
                    term.period().start().plusDays(random.nextInt(60)),
                    consortium.act())));
  }

  private void adopt() {
    BodyId body = any(bodies);
    int version = consortium.ledger().latestRulesOf(body).map(RulesOfProcedure::version).orElse(0);
    Procedure usual = Procedure.USUAL;
    Procedure procedure =
        new Procedure(
            new Procedure.Voting(any(List.of(Procedure.Voice.values())), Fraction.HALF, true),
            usual.majorities(),
            usual.meetings(),
            usual.proxies(),
            usual.written(),
            new Procedure.Terms(
                24, 2, 1 + random.nextInt(6), random.nextBoolean(), random.nextInt(40), 60));
    if (consortium.bodies.adopt(body, version, near(), procedure, consortium.act())
        instanceof RulesOutcome.Adopted adopted) {
      RulesOfProcedure rules = adopted.rules();
      Procedure.Terms times = procedure.terms();
      notes.note(
          paper ->
              paper.rules.add(
                  new Replay.Rules(
                      "" + body,
                      rules.effective(),
                      procedure.voting().voice(),
                      times.accessDays(),
                      times.interimMonths())));
    }
  }

  private void meet() {
    if (planned.isEmpty() || random.nextBoolean()) {
      note(meetings.plan(any(bodies), meetingOn(near()), consortium.act()));
      return;
    }
    PlannedMeeting meeting = meetings.find(any(planned)).orElseThrow();
    note(
        random.nextBoolean()
            ? meetings.cancel(meeting.id(), meeting.version(), consortium.act())
            : meetings.move(meeting.id(), meeting.version(), meetingOn(near()), consortium.act()));
  }

  private void note(MeetingOutcome outcome) {
    if (outcome instanceof MeetingOutcome.Recorded recorded) {
      PlannedMeeting meeting = recorded.meeting();
      LocalDate day = meeting.time().firstDay();
      boolean off = meeting.state() == MeetingState.CANCELLED;
      planned.add(meeting.id());
      notes.note(
          paper -> {
            if (off) {
              paper.meetings.remove("" + meeting.id());
            } else {
              paper.meetings.put("" + meeting.id(), new Replay.Meeting("" + meeting.body(), day));
            }
          });
    }
  }

  private static MeetingPlan meetingOn(LocalDate day) {
    return new MeetingPlan(
        "Meeting",
        MeetingTime.of(day.atTime(9, 0), day.atTime(17, 0), ZoneId.of("Europe/Lisbon")),
        MeetingMode.REMOTE,
        "",
        "",
        Visibility.MEMBERS);
  }

  private void closeSomething() {
    if (random.nextInt(4) == 0) {
      Body group = consortium.ledger().body(bodies.get(1));
      notes.note(
          consortium.bodies.amend(
              group.id(),
              group.version(),
              BodyDetails.of(group).withPeriod(Period.of(START, near().plusDays(80))),
              consortium.act()));
      return;
    }
    ifAny(
        consortium.ledger().seats(),
        seat ->
            notes.note(
                consortium.bodies.amendSeat(
                    seat.id(),
                    seat.version(),
                    new SeatDetails(
                        seat.holder(),
                        seat.voting(),
                        random.nextBoolean()
                            ? Period.startingOn(START.plusDays(random.nextInt(20)))
                            : Period.of(START, START.plusDays(100 + random.nextInt(200)))),
                    consortium.act())));
  }

  private Body body(String slug, BodyType type) {
    Body body = consortium.body(slug, type);
    bodies.add(body.id());
    notes.note(new BodyOutcome.Recorded(body));
    return body;
  }

  private void seat(Body body, SeatHolder holder, boolean voting) {
    notes.note(new SeatOutcome.Recorded(consortium.seat(body, holder, voting)));
  }

  private void office(Body body, Office.Kind kind, int places) {
    Office office = consortium.office(body, kind, places);
    offices.add(office);
    notes.note(
        paper -> paper.offices.put("" + office.id(), new Replay.Office("" + body.id(), places)));
  }

  private LocalDate near() {
    return today.plusDays(random.nextInt(120) - 60);
  }

  private @Nullable OrganisationId sender(Seat seat) {
    List<OrganisationId> senders = Senders.of(consortium.ledger().register(), seat);
    return senders.isEmpty() || random.nextInt(4) == 0 ? null : any(senders);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> void ifAny(List<T> values, Consumer<T> work) {
    if (!values.isEmpty()) {
      work.accept(any(values));
    }
  }
}
