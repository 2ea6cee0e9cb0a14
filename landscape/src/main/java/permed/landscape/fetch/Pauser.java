package permed.landscape.fetch;

import java.time.Duration;

/** Waits between two attempts; injected so that a test need not. */
@FunctionalInterface
public interface Pauser {
  /** Lets the current thread sleep. */
  static Pauser sleeping() {
    return Thread::sleep;
  }

  /** Returns when the time has passed. */
  void pause(Duration time) throws InterruptedException;
}
