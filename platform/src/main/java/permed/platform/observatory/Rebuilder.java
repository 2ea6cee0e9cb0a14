package permed.platform.observatory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.snapshot.build.ArchivedInput;
import permed.landscape.snapshot.build.BuildOutcome;
import permed.landscape.snapshot.build.BuildProgress;
import permed.landscape.snapshot.build.SnapshotBuilder;
import permed.landscape.source.mapping.registry.MappingRegistry;
import permed.platform.site.PlatformSettings;

/**
 * Builds what was asked for, one after the other, on a thread of its own: a build takes minutes and
 * is to begin at once, also after a restart. Another process on the same data, or the command line,
 * is waited for.
 */
@Component
class Rebuilder implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);
  private static final int LOOK_SECONDS = 15;

  private final RebuildRows rows;
  private final Landscape landscape;
  private final PlatformSettings settings;
  private final List<BeforeRebuild> before;
  private final InstantSource now;
  private volatile Rebuilding.@Nullable UnderWay underWay;
  private @Nullable ScheduledExecutorService thread;

  Rebuilder(
      RebuildRows rows,
      Landscape landscape,
      PlatformSettings settings,
      List<BeforeRebuild> before,
      InstantSource now) {
    this.before = before;
    this.rows = rows;
    this.landscape = landscape;
    this.settings = settings;
    this.now = now;
  }

  /** What this process is building. */
  Optional<Rebuilding.UnderWay> underWay() {
    return Optional.ofNullable(underWay);
  }

  /** Looks at once whether something waits. */
  synchronized void wake() {
    if (thread != null) {
      thread.execute(this::look);
    }
  }

  /** Answers every request that waits; false if none does, or another process is building. */
  boolean runDue() {
    List<RebuildRows.Request> waiting = rows.waiting();
    if (waiting.isEmpty()) {
      return false;
    }
    Instant started = now.instant();
    underWay = new Rebuilding.UnderWay(started, 0);
    try {
      Optional<Rebuilding> result = build(started);
      result.ifPresent(end -> rows.answer(waiting, started, end));
      return result.isPresent();
    } finally {
      underWay = null;
    }
  }

  /** Empty while another process builds. */
  private Optional<Rebuilding> build(Instant started) {
    try {
      before.forEach(BeforeRebuild::prepare);
      SnapshotBuilder builder = new SnapshotBuilder(settings.data(), now);
      BuildOutcome outcome =
          builder.build(
              ArchivedInput.of(
                  new DeliveryArchive(settings.data()),
                  MappingRegistry.sourcesIn(settings.data()),
                  CodeVersion.text()),
              new Watched(started));
      return switch (outcome) {
        case BuildOutcome.Built built -> Optional.of(serving(built.id()));
        case BuildOutcome.AlreadyBuilt built -> Optional.of(serving(built.id()));
        case BuildOutcome.AnotherBuildRunning other -> Optional.empty();
        case BuildOutcome.NothingDelivered nothing ->
            Optional.of(failed(Rebuilding.Failure.NOTHING_DELIVERED, ""));
        case BuildOutcome.UnreadableCorrections unreadable ->
            Optional.of(
                failed(
                    Rebuilding.Failure.UNREADABLE_CORRECTIONS,
                    unreadable.file() + ": " + unreadable.reason()));
        case BuildOutcome.UnreadableDelivery unreadable ->
            Optional.of(
                failed(
                    Rebuilding.Failure.UNREADABLE_DELIVERY,
                    unreadable.delivery().fileName() + ": " + unreadable.reason().remedy()));
      };
    } catch (RuntimeException fault) {
      String incident = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("The snapshot could not be built, incident {}", incident, fault);
      return Optional.of(failed(Rebuilding.Failure.FAULT, incident));
    }
  }

  private Rebuilding serving(String snapshot) {
    landscape.warmUp();
    return new Rebuilding.Serving(now.instant(), snapshot);
  }

  private Rebuilding failed(Rebuilding.Failure why, String told) {
    return new Rebuilding.Failed(now.instant(), why, told);
  }

  private void look() {
    try {
      runDue();
    } catch (RuntimeException databaseAway) {
      LOG.warn(
          "Whether a snapshot is to be built could not be told; it is looked at again",
          databaseAway);
    }
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService one =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rebuild").priority(Thread.MIN_PRIORITY).factory());
    one.scheduleWithFixedDelay(this::look, 1, LOOK_SECONDS, TimeUnit.SECONDS);
    thread = one;
  }

  /** A build under way is left to die with the process: nothing of it is seen, and it is redone. */
  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.shutdownNow();
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  @Override
  public boolean isAutoStartup() {
    return settings.jobs();
  }

  /** Adds the phases up to one number that does not fall. */
  private final class Watched implements BuildProgress {

    private final Instant started;

    Watched(Instant started) {
      this.started = started;
    }

    @Override
    public void report(Phase phase, long done, long total) {
      int phases = Phase.values().length;
      long within = total <= 0 ? 0 : Math.min(100, done * 100 / total);
      int percent = (int) ((phase.ordinal() * 100L + within) / phases);
      Rebuilding.UnderWay before = underWay;
      if (before == null || percent > before.percent()) {
        underWay = new Rebuilding.UnderWay(started, percent);
      }
    }
  }
}
