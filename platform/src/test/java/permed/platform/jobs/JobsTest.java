package permed.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import permed.platform.TestDatabase;

class JobsTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
  private final RecurringTask<Void> recurring =
      Tasks.recurring("sweep", FixedDelay.ofHours(1))
          .execute((instance, context) -> done.add("sweep"));
  private final OneTimeTask<Letter> single =
      Tasks.oneTime("letter", Letter.class)
          .execute((instance, context) -> done.add("to " + instance.getData().to()));
  private final Scheduler scheduler = over(List.of(recurring, single));

  @AfterEach
  void stop() {
    scheduler.stop();
  }

  @Test
  void recurringWorkIsDoneAndDueAgainLater() throws InterruptedException {
    scheduler.start();

    assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("sweep");
    stop();
    assertThat(
            database
                .jdbc()
                .sql("select execution_time > now() and not picked from jobs.task")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void whatIsScheduledInATransactionCountsWhenItCommits() throws InterruptedException {
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              scheduler.schedule(single.instance("1", new Letter("nobody")), Instant.EPOCH);
              status.setRollbackOnly();
            });
    database
        .transactions()
        .executeWithoutResult(
            status ->
                scheduler.schedule(single.instance("2", new Letter("the board")), Instant.EPOCH));

    scheduler.start();

    assertThat(
            List.of(
                String.valueOf(done.poll(20, TimeUnit.SECONDS)),
                String.valueOf(done.poll(20, TimeUnit.SECONDS))))
        .containsExactlyInAnyOrder("sweep", "to the board");
  }

  @Test
  void dataIsKeptInAFormPeopleCanRead() {
    scheduler.schedule(single.instance("1", new Letter("the board")), Instant.EPOCH);

    assertThat(
            database
                .jdbc()
                .sql("select convert_from(task_data, 'UTF8') from jobs.task")
                .query(String.class)
                .single())
        .isEqualTo("{\"to\":\"the board\"}");
  }

  @Test
  void twoTasksOfOneNameAreRefused() {
    assertThatThrownBy(() -> over(List.of(single, single)))
        .isInstanceOf(IllegalStateException.class);
  }

  private Scheduler over(List<? extends Task<?>> tasks) {
    return JobsConfiguration.over(database.dataSource(), tasks, InstantSource.system());
  }

  record Letter(String to) {}
}
