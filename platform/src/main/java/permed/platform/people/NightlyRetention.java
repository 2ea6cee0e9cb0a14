package permed.platform.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.site.PlatformSettings;

/** Runs the retention at an hour when few are awake. */
@Configuration(proxyBeanMethods = false)
class NightlyRetention {

  private static final LocalTime HOUR = LocalTime.of(3, 40);

  @Bean
  RecurringTask<Void> retentionTask(Retention retention, PlatformSettings settings) {
    return Tasks.recurring("retention", Schedules.daily(settings.zone(), HOUR))
        .execute((instance, context) -> retention.run());
  }
}
