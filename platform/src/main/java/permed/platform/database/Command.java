package permed.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of a program that ends by itself.
 *
 * @param words program and arguments
 */
record Command(List<String> words) {

  Command {
    words = List.copyOf(words);
  }

  static Command of(List<String> prefix, String... words) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(List.of(words));
    return new Command(all);
  }

  /** Whether it can be started and ends well. */
  boolean succeeds() {
    try {
      return run().exitCode() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  /** Runs to the end; everything it says comes back as one text. */
  Ended run() throws IOException {
    Process process = builder().redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ended(process.waitFor(), said.strip());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** A process of it that speaks English and knows nothing of the caller's own PostgreSQL. */
  ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(words);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG"));
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    return builder;
  }

  record Ended(int exitCode, String said) {}
}
