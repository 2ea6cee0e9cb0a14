package permed.platform.post.internal;

import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import permed.platform.MovingClock;
import permed.platform.TestDatabase;
import permed.platform.audit.AuditLog;
import permed.platform.post.Mail;
import permed.platform.post.MailFilter;
import permed.platform.post.SentMail;
import permed.platform.site.PlatformSettings;

/** An outbox over a database of its own, with a clock a test moves. */
final class PostOffice {

  final TestDatabase database = TestDatabase.fresh();
  final MovingClock clock = new MovingClock("2025-03-28T08:00:00Z");
  final MailTable table = new MailTable(database.jdbc());
  final StoredMails mails =
      new StoredMails(
          table, database.jdbc(), AuditLog.over(database.dataSource()), clock, settings());

  static PlatformSettings settings(String... namesAndValues) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    source.put("permed.mail.from", "notices@permed.example");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      source.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Binder(source).bindOrCreate("permed", Bindable.of(PlatformSettings.class));
  }

  Postman postman(Transport transport) {
    return new Postman(
        table, transport, new Backoff(RandomGenerator.of("L64X128MixRandom")), clock);
  }

  boolean send(Mail mail) {
    return Objects.requireNonNull(
        database.transactions().execute(transaction -> mails.send(mail)), "outcome");
  }

  boolean send(String key) {
    return send(new Mail(key, "delegate@at.example", null, "About " + key, "Text", false));
  }

  SentMail only(String key) {
    List<SentMail> found =
        mails.list(MailFilter.ALL, null, 200).stream()
            .filter(mail -> mail.key().equals(key))
            .toList();
    return found.getFirst();
  }
}
