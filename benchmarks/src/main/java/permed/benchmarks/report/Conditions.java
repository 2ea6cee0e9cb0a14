package permed.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Under what conditions to measure; all of it is printed with the tables. */
final class Conditions {

  @Parameters(description = "Directory with the dumps.")
  private Path corpus = Path.of(".");

  @Option(
      names = "--work",
      required = true,
      description =
          "New or empty directory for the snapshot and the peer; others must be able to read it.")
  private Path work = Path.of(".");

  @Option(names = "--opensearch", required = true, description = "The unpacked peer.")
  private Path openSearch = Path.of(".");

  @Option(
      names = "--heap",
      defaultValue = "1g",
      description = "Heap of ours: reading, building, web.")
  private String heap = "1g";

  @Option(names = "--peer-heap", defaultValue = "2g", description = "Heap of the peer.")
  private String peerHeap = "2g";

  @Option(names = "--rounds", defaultValue = "60", description = "Timed turns of each question.")
  private int rounds;

  @Option(names = "--warm-ups", defaultValue = "40", description = "Turns before those.")
  private int warmUps;

  @Option(
      names = "--words",
      split = ",",
      defaultValue = "research,cancer,kidney",
      description = "Words to look for, the most frequent first.")
  private List<String> words = List.of();

  Path corpus() {
    return corpus;
  }

  Path openSearch() {
    return openSearch;
  }

  String heap() {
    return heap;
  }

  String peerHeap() {
    return peerHeap;
  }

  int rounds() {
    return rounds;
  }

  int warmUps() {
    return warmUps;
  }

  List<String> words() {
    return words;
  }

  /** Where the snapshot goes. */
  Path data() throws IOException {
    return Files.createDirectories(work.resolve("data"));
  }

  /** Where the peer keeps its files. */
  Path peer() throws IOException {
    return Files.createDirectories(work.resolve("peer"));
  }
}
