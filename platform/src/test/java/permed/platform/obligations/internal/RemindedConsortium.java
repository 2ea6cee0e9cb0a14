package permed.platform.obligations.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import permed.kernel.time.Period;
import permed.platform.MovingClock;
import permed.platform.TestDatabase;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Consortium;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatId;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.meetings.internal.MeetingsOver;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.post.Mail;
import permed.platform.post.Mails;
import permed.platform.post.Outbox;
import permed.platform.post.internal.MailsOver;
import permed.platform.site.PlatformSettings;
import permed.platform.site.SiteParts;
import permed.platform.site.Visibility;

/** A consortium with an officer, a committee and a delegate, all of whom have an address. */
final class RemindedConsortium {

  final Consortium consortium = new Consortium();
  final TestDatabase database = consortium.database;
  final MovingClock clock = new MovingClock("2025-03-03T09:00:00Z");
  final AtomicBoolean outboxFails = new AtomicBoolean();
  final Body committee = consortium.committee();
  final PersonId officer;
  final PersonId delegate;
  final Meetings meetings;
  final CurrentDiary diary;
  final ReminderTable table = new ReminderTable(database.jdbc());
  final ReminderRound round;
  final KeptReminders reminders;

  RemindedConsortium() {
    AuditLog audit = AuditLog.over(database.dataSource());
    PlatformSettings settings = settings();
    meetings = MeetingsOver.database(database, consortium.bodies, consortium.journal);
    officer = seated(secretariatSeat());
    Mandate mandate = mandate();
    delegate = mandate.person();
    address(officer, "officer@secretariat.example", "de", "Europe/Berlin");
    address(delegate, "delegate@ee.example", "en", "Europe/Tallinn");
    People people = People.over(database.dataSource(), event -> {});
    diary =
        new CurrentDiary(
            consortium.bodies,
            meetings,
            new MarkTable(database.jdbc()),
            audit,
            SiteParts.today(clock));
    Mails mails = MailsOver.mails(database, clock, settings);
    Outbox outbox = failing(MailsOver.outbox(database, clock, settings));
    round =
        new ReminderRound(
            diary,
            table,
            people,
            outbox,
            new DigestWriter(consortium.bodies, people, SiteParts.wordings(), settings),
            audit,
            database.transactions(),
            clock,
            settings);
    reminders = new KeptReminders(table, round, mails, audit);
  }

  /** A meeting in Lisbon whose agenda is due three weeks before. */
  PlannedMeeting meeting(String start) {
    MeetingPlan plan = plan(start);
    return Consortium.as(MeetingOutcome.Recorded.class, meetings.plan(committee.id(), plan, act()))
        .meeting();
  }

  PlannedMeeting move(PlannedMeeting meeting, String start) {
    return Consortium.as(
            MeetingOutcome.Recorded.class,
            meetings.move(meeting.id(), meeting.version(), plan(start), act()))
        .meeting();
  }

  PlannedMeeting cancel(PlannedMeeting meeting) {
    return Consortium.as(
            MeetingOutcome.Recorded.class, meetings.cancel(meeting.id(), meeting.version(), act()))
        .meeting();
  }

  <T> T within(Supplier<T> operation) {
    return Objects.requireNonNull(database.transactions().execute(transaction -> operation.get()));
  }

  Act act() {
    return Act.of(Actor.system("test"), clock.instant());
  }

  /** What was put into the outbox for a person: subject and text. */
  List<String> mailsTo(PersonId person) {
    return database
        .jdbc()
        .sql(
            """
            select subject || chr(10) || text from post.mail
            where recipient = :person order by created_at, key
            """)
        .param("person", person.value())
        .query(String.class)
        .list();
  }

  private static MeetingPlan plan(String start) {
    LocalDateTime typed = LocalDateTime.parse(start);
    return new MeetingPlan(
        "Spring meeting",
        MeetingTime.of(typed, typed.plusHours(6), ZoneId.of("Europe/Lisbon")),
        MeetingMode.IN_PERSON,
        "Lisbon",
        "",
        Visibility.PUBLIC);
  }

  private UUID secretariatSeat() {
    Body secretariat = consortium.body("secretariat", BodyType.SECRETARIAT);
    return consortium.seat(secretariat, new SeatHolder.Personal("secretary"), false).id().value();
  }

  private PersonId seated(UUID seat) {
    return consortium
        .mandate(
            consortium.ledger().seat(new SeatId(seat)),
            null,
            Capacity.EXPERT,
            Period.startingOn(Consortium.START))
        .person();
  }

  private Mandate mandate() {
    return consortium.mandate(
        consortium.seat(committee, Consortium.EE),
        consortium.member("etag", Consortium.EE),
        Capacity.DELEGATE,
        Period.of(Consortium.START, LocalDate.of(2025, 12, 31)));
  }

  private void address(PersonId person, String email, String language, String zone) {
    database
        .jdbc()
        .sql(
            "update people.person set email = :email, language = :language, zone = :zone where id ="
                + " :id")
        .param("email", email)
        .param("language", language)
        .param("zone", zone)
        .param("id", person.value())
        .update();
  }

  private Outbox failing(Outbox outbox) {
    return (Mail mail) -> {
      boolean isNew = outbox.send(mail);
      if (outboxFails.get()) {
        throw new IllegalStateException("killed in the middle");
      }
      return isNew;
    };
  }

  private static PlatformSettings settings() {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    source.put("permed.public-address", "https://permed.example");
    return new Binder(source).bindOrCreate("permed", Bindable.of(PlatformSettings.class));
  }
}
