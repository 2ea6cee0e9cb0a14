package permed.platform.post.internal;

import java.time.InstantSource;
import java.time.Period;
import permed.platform.TestDatabase;
import permed.platform.audit.AuditLog;
import permed.platform.people.PersonErased;
import permed.platform.people.RetentionSettings;
import permed.platform.post.Mails;
import permed.platform.post.Outbox;
import permed.platform.site.PlatformSettings;

/** The outbox of a database, for tests of what stands on it. */
public final class MailsOver {

  private MailsOver() {}

  /** Sending goes inside a transaction of the test's. */
  public static Outbox outbox(TestDatabase database, InstantSource now, PlatformSettings settings) {
    return stored(database, now, settings);
  }

  public static Mails mails(TestDatabase database, InstantSource now, PlatformSettings settings) {
    return stored(database, now, settings);
  }

  /** What happens to a person's mails when the person is erased. */
  public static void forget(TestDatabase database, PersonErased erased) {
    own(database).forget(erased);
  }

  static OwnMails own(TestDatabase database) {
    Period year = Period.ofMonths(12);
    return new OwnMails(database.jdbc(), new RetentionSettings(year, year, year, year, year));
  }

  private static StoredMails stored(
      TestDatabase database, InstantSource now, PlatformSettings settings) {
    return new StoredMails(
        new MailTable(database.jdbc()),
        database.jdbc(),
        AuditLog.over(database.dataSource()),
        now,
        settings);
  }
}
