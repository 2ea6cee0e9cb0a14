package permed.platform.post.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.site.PlatformSettings;

/** Mail goes to the server of the settings, or into a folder, within seconds. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

  private static final int SECONDS = 10;

  @Bean
  Transport transport(PlatformSettings settings) {
    LetterWriter writer = new LetterWriter(settings.mail());
    return settings.mail().host() == null
        ? new FolderTransport(settings.data().resolve("mail"), writer)
        : new SmtpTransport(settings.mail(), writer);
  }

  @Bean
  Postman postman(MailTable mails, Transport transport, InstantSource now) {
    return new Postman(mails, transport, new Backoff(RandomGenerator.getDefault()), now);
  }

  @Bean
  RecurringTask<Void> sendMail(Postman postman) {
    return Tasks.recurring("post.send", FixedDelay.ofSeconds(SECONDS))
        .execute((instance, context) -> postman.round());
  }
}
