package permed.benchmarks.corpus;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Invents dumps. */
@Command(name = "generate", description = "Write invented dumps in the official CORDIS layout.")
public final class GenerateCommand implements Callable<Integer> {

  @Option(names = "--projects", defaultValue = "250000", description = "How many in all.")
  private int projects;

  @Option(names = "--seed", defaultValue = "1", description = "The same seed, the same rows.")
  private long seed;

  @Option(names = "--out", required = true, description = "Directory for the zips.")
  private Path out = Path.of(".");

  @Override
  public Integer call() throws Exception {
    CorpusGenerator.generate(new CorpusPlan(projects, seed), out).forEach(System.out::println);
    return 0;
  }
}
