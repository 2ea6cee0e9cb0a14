package permed.platform.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.site.PlatformSettings;

/** The audit log is checked every night, so that a change does not stay unnoticed for long. */
@Configuration(proxyBeanMethods = false)
class NightlyVerification {

  private static final Logger LOG = LoggerFactory.getLogger(NightlyVerification.class);
  private static final LocalTime WHEN = LocalTime.of(3, 10);

  @Bean
  RecurringTask<Void> auditVerification(AuditLog log, PlatformSettings settings) {
    return Tasks.recurring("audit-verification", Schedules.daily(settings.zone(), WHEN))
        .execute((instance, context) -> check(log));
  }

  static void check(AuditLog log) {
    switch (log.verify()) {
      case Verification.Intact intact ->
          LOG.info("The audit log is intact: {} lines, {}", intact.count(), intact.lastHash());
      case Verification.Broken broken ->
          LOG.error("The audit log is BROKEN at line {}: {}", broken.number(), broken.why());
    }
  }
}
