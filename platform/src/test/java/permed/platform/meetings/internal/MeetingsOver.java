package permed.platform.meetings.internal;

import permed.platform.TestDatabase;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.MeetingDays;
import permed.platform.meetings.Meetings;
import permed.platform.members.Journal;

/** The meetings of a database, for tests of what stands on them. */
public final class MeetingsOver {

  private MeetingsOver() {}

  public static Meetings database(TestDatabase database, Bodies bodies, Journal journal) {
    return new StoredMeetings(new MeetingTable(database.jdbc()), bodies, journal);
  }

  public static MeetingDays days(TestDatabase database) {
    return new MeetingTable(database.jdbc());
  }
}
