package permed.platform.obligations.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.obligations.Reminders;
import permed.platform.site.PlatformSettings;

/** Reminds every morning, and every hour of what came up since. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

  private static final LocalTime MORNING = LocalTime.of(6, 0);

  @Bean
  RecurringTask<Void> morningReminders(Reminders reminders, PlatformSettings settings) {
    return Tasks.recurring("obligations.morning", Schedules.daily(settings.zone(), MORNING))
        .execute((instance, context) -> reminders.run());
  }

  @Bean
  RecurringTask<Void> hourlyReminders(Reminders reminders) {
    return Tasks.recurring("obligations.hourly", FixedDelay.ofHours(1))
        .execute((instance, context) -> reminders.run());
  }
}
