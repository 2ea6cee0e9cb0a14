package permed.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes invented dumps in the official CORDIS layout, one zip a framework, of any size and in
 * constant memory.
 *
 * <p>Sizes, shares and word frequencies are those of real dumps; every name and every sentence is
 * made up. The rows depend on the plan alone; the compressed bytes also on the zlib of the machine.
 */
public final class CorpusGenerator {

  private CorpusGenerator() {}

  /**
   * Writes the dumps of a plan into a directory, replacing those of an earlier run.
   *
   * @return the zips, the older framework first; a framework without projects has none
   */
  public static List<Path> generate(CorpusPlan plan, Path directory) throws IOException {
    Facts facts = new Facts();
    DumpWriter writer = new DumpWriter(plan, facts, new Organisations(facts, plan.seed()));
    Files.createDirectories(directory);
    int older = plan.h2020Projects();
    Path newest = directory.resolve("cordis-HORIZONprojects-2026-04-csv.zip");
    writer.write(newest, older, plan.projects() - older);
    if (older == 0) {
      return List.of(newest);
    }
    Path oldest = directory.resolve("cordis-h2020projects-2026-04-csv.zip");
    writer.write(oldest, 0, older);
    return List.of(oldest, newest);
  }
}
