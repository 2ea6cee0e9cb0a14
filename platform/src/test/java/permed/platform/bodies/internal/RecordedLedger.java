package permed.platform.bodies.internal;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import permed.platform.TestDatabase;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Handovers;
import permed.platform.bodies.HandsOver;
import permed.platform.bodies.Nominations;
import permed.platform.meetings.internal.MeetingsOver;
import permed.platform.members.Journal;
import permed.platform.members.Members;
import permed.platform.members.internal.RecordedRegister;
import permed.platform.people.Engagements;
import permed.platform.people.HoldsPersonalRecords;
import permed.platform.site.FixedToday;
import permed.platform.site.Standings;
import permed.platform.site.Today;

/** The front doors of members and bodies over a database of a test's own. */
public record RecordedLedger(
    Journal journal,
    Members members,
    Bodies bodies,
    Nominations nominations,
    Handovers handovers,
    Standings standings,
    Engagements engagements,
    HoldsPersonalRecords personalRecords,
    HandsOver openNominations) {

  public static RecordedLedger over(
      TestDatabase database,
      InstantSource now,
      ApplicationEventPublisher events,
      List<HandsOver> givers) {
    RecordedRegister register = RecordedRegister.over(database, events);
    Journal journal = register.journal();
    JdbcClient jdbc = database.jdbc();
    LedgerReader reader = new LedgerReader(jdbc, MeetingsOver.days(database));
    KeptLedger kept = new KeptLedger(journal, register.members(), reader);
    BodyRows rows = new BodyRows(jdbc);
    MandateRecords mandates = new MandateRecords(journal, kept, new MandateRows(jdbc), events);
    Bodies bodies =
        new RecordedBodies(
            journal,
            kept,
            reader,
            new BodyRecords(journal, kept, rows, events),
            new SeatRecords(journal, kept, rows),
            mandates,
            new OfficeRecords(journal, kept, new OfficeRows(jdbc), events));
    Today today = FixedToday.at(now, ZoneId.of("Europe/Brussels"));
    NominationRows nominations = new NominationRows(jdbc);
    HandoverRows handovers = new HandoverRows(jdbc);
    OwnSeats own = new OwnSeats(kept, nominations, handovers, today);
    return new RecordedLedger(
        journal,
        register.members(),
        bodies,
        new RecordedNominations(journal, kept, nominations, mandates, today),
        new RecordedHandovers(journal, kept, handovers, givers, events),
        new LedgerStandings(bodies, today),
        own,
        own,
        new OpenNominations(kept, nominations));
  }
}
