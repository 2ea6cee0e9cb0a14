package permed.platform.secretariat;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Bodies;
import permed.platform.people.People;
import permed.platform.post.Outbox;
import permed.platform.site.SiteParts;

/** The front doors of the secretariat over a database of a test's own. */
public record SecretariatParts(
    GrantAgreements agreements,
    Tasks tasks,
    Absences absences,
    Efforts efforts,
    Requests requests) {

  public Officers officers(Bodies bodies) {
    return new Officers(bodies, absences);
  }

  public static SecretariatParts over(DataSource database, Outbox outbox, InstantSource now) {
    JdbcClient jdbc = JdbcClient.create(database);
    AuditLog log = AuditLog.over(database);
    RequestMails mails =
        new RequestMails(
            outbox, People.over(database, event -> {}), SiteParts.wordings(), SiteParts.today(now));
    return new SecretariatParts(
        new GrantAgreements(new AgreementRows(jdbc), log),
        new Tasks(new TaskRows(jdbc), log),
        new Absences(new AbsenceRows(jdbc), log),
        new Efforts(new EffortRows(jdbc), log),
        new Requests(new RequestRows(jdbc), mails, log, SiteParts.today(now)));
  }
}
