package permed.benchmarks.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs one measurement in a fresh Java machine with a given heap, and watches its memory. */
public final class ChildJvm {

  private static final List<String> FLAGS =
      List.of("--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED");

  private ChildJvm() {}

  /**
   * What the child printed as {@code name=value} lines, and the most memory it ever held.
   *
   * @param peakBytes resident set, as Linux counts it; 0 where it does not say
   */
  public record Outcome(Map<String, Long> values, long peakBytes) {

    public long value(String name) {
      Long value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("The child said nothing of " + name + ": " + values);
      }
      return value;
    }
  }

  /** Runs a main class on this process's own class path to its end. */
  public static Outcome run(String heap, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    Process process = start(heap, main, arguments, ProcessBuilder.Redirect.PIPE);
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      Map<String, Long> values = new LinkedHashMap<>();
      PeakMemory memory = new PeakMemory(process);
      memory.start();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          values.put(line.substring(0, equals), Long.valueOf(line.substring(equals + 1)));
        }
      }
      if (process.waitFor() != 0) {
        throw new IOException(main.getSimpleName() + " ended with code " + process.exitValue());
      }
      memory.join();
      return new Outcome(values, memory.bytes());
    } finally {
      process.destroy();
    }
  }

  /**
   * Starts a main class; the caller ends it. Errors go to ours.
   *
   * @param output where it prints to; a pipe has to be read or the child stands still
   */
  static Process start(
      String heap, Class<?> main, List<String> arguments, ProcessBuilder.Redirect output)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-Xmx" + heap);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(output)
        .start();
  }

  /** Reads the high-water mark again and again, since it is gone with the process. */
  private static final class PeakMemory extends Thread {

    private final Process process;
    private volatile long bytes;

    PeakMemory(Process process) {
      super("peak-memory");
      setDaemon(true);
      this.process = process;
    }

    long bytes() {
      return bytes;
    }

    @Override
    public void run() {
      try {
        do {
          bytes = Math.max(bytes, highWaterMark());
        } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      } catch (IOException unreadable) {
        bytes = 0;
      }
    }

    private long highWaterMark() throws IOException {
      try {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
            .findFirst()
            .orElse(0);
      } catch (NoSuchFileException ended) {
        return 0;
      }
    }
  }
}
