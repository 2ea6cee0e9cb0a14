package permed.platform.members.internal;

import org.springframework.context.ApplicationEventPublisher;
import permed.platform.TestDatabase;
import permed.platform.audit.AuditLog;
import permed.platform.members.Journal;
import permed.platform.members.Members;

/** The front doors of members over a database of a test's own. */
public record RecordedRegister(Journal journal, Members members) {

  public static RecordedRegister over(TestDatabase database, ApplicationEventPublisher events) {
    AuditLog audit = AuditLog.over(database.dataSource());
    Journal journal = new RecordedJournal(database.jdbc(), database.transactions(), audit);
    RegisterRows rows = new RegisterRows(database.jdbc());
    KeptRegister kept = new KeptRegister(journal, new RegisterReader(database.jdbc()));
    return new RecordedRegister(
        journal,
        new RecordedMembers(
            journal,
            kept,
            new OrganisationRecords(journal, kept, rows),
            new MembershipRecords(journal, kept, rows, events)));
  }
}
