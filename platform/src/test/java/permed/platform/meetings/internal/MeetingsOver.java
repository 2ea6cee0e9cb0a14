package permed.platform.meetings.internal;

import permed.platform.TestDatabase;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Bodies;
import permed.platform.meetings.Meetings;

/** The meetings of a database, for tests of what stands on them. */
public final class MeetingsOver {

  private MeetingsOver() {}

  /** Changes go inside a transaction of the test's. */
  public static Meetings database(TestDatabase database, Bodies bodies, AuditLog audit) {
    return new StoredMeetings(new MeetingTable(database.jdbc()), bodies, audit);
  }
}
