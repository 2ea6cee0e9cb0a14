package permed.benchmarks.own;

import java.nio.file.Path;
import permed.platform.PermedPlatform;

/** Serves the platform in a process of its own, until that is stopped. */
public final class ServedPlatform {

  private ServedPlatform() {}

  /**
   * @param arguments the data directory and the port
   */
  public static void main(String[] arguments) {
    PermedPlatform.run(
        Path.of(arguments[0]), Integer.parseInt(arguments[1]), "--permed.jobs=false");
  }
}
