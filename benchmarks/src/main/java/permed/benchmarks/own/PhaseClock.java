package permed.benchmarks.own;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import permed.landscape.snapshot.build.BuildProgress;

/** Gives each moment of a build to the phase last reported. */
final class PhaseClock implements BuildProgress {

  private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
  private Phase current = Phase.READ;
  private long since = System.nanoTime();

  @Override
  public void report(Phase phase, long done, long total) {
    long now = System.nanoTime();
    nanos.merge(current, now - since, Long::sum);
    current = phase;
    since = now;
  }

  /** Prints a line for each phase. */
  void print() {
    nanos.forEach(
        (phase, spent) ->
            System.out.println(phase.name().toLowerCase(Locale.ROOT) + "-nanos=" + spent));
  }
}
