package permed.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import permed.platform.site.PlatformSettings;

/** Runs the scheduler from when everything else stands until before anything else stops. */
@Component
class ClockWork implements SmartLifecycle {

  private final Scheduler scheduler;
  private final boolean wanted;
  private volatile boolean running;

  ClockWork(Scheduler scheduler, PlatformSettings settings) {
    this.scheduler = scheduler;
    this.wanted = settings.jobs();
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    scheduler.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }
}
