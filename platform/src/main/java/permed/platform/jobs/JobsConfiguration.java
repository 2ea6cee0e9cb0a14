package permed.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The one scheduler. A part of the platform adds work as a bean of type {@code Task}; to schedule a
 * single execution it asks for the {@code SchedulerClient} when it needs it, through an {@code
 * ObjectProvider} where its own task would be needed first. What is scheduled inside a transaction
 * counts when that one commits.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

  private static final int THREADS = 4;
  private static final Duration POLL = Duration.ofSeconds(10);

  /** Work under way at the end gets so long; what is broken off is taken up again later. */
  private static final Duration FAREWELL = Duration.ofSeconds(20);

  // Its start and stop belong to the clock work, not to the making of the bean.
  @Bean(destroyMethod = "")
  Scheduler scheduler(DataSource database, ObjectProvider<Task<?>> tasks, InstantSource now) {
    return over(database, tasks.orderedStream().toList(), now);
  }

  static Scheduler over(DataSource database, List<? extends Task<?>> tasks, InstantSource now) {
    List<Task<?>> single =
        tasks.stream()
            .filter(Predicate.not(RecurringTask.class::isInstance))
            .<Task<?>>map(task -> task)
            .toList();
    List<RecurringTask<?>> recurring =
        tasks.stream()
            .filter(RecurringTask.class::isInstance)
            .<RecurringTask<?>>map(RecurringTask.class::cast)
            .toList();
    return Scheduler.create(new TransactionAwareDataSourceProxy(database), single)
        .startTasks(recurring)
        .tableName("jobs.task")
        .serializer(new JsonSerializer())
        .clock(now::instant)
        .threads(THREADS)
        .pollingInterval(POLL)
        .shutdownMaxWait(FAREWELL)
        .build();
  }
}
