package permed.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The machine a measurement was run on, as far as it tells.
 *
 * @param load the mean number of processes wanting a core in the minute before
 */
record Machine(
    LocalDate day,
    String processor,
    int cores,
    long memoryBytes,
    String system,
    String java,
    double load) {

  /** Looks at the machine now. */
  static Machine look(LocalDate day) throws IOException {
    return new Machine(
        day,
        firstValue("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        kilobytes(firstValue("/proc/meminfo", "MemTotal")),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** One line of Markdown. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        "%s: %d cores (%s), %.0f GB of memory, %s, JDK %s; load before the run %.2f.",
        day,
        cores,
        processor,
        memoryBytes / 1e9,
        system,
        java,
        load);
  }

  private static long kilobytes(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits) * 1024;
  }

  private static String firstValue(String file, String name) throws IOException {
    Path path = Path.of(file);
    if (!Files.isReadable(path)) {
      return "unknown";
    }
    return Files.readAllLines(path).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
