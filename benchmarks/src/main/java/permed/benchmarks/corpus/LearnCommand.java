package permed.benchmarks.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts real dumps anew. */
@Command(
    name = "learn",
    description = "Count words, sizes and shares of real dumps, for the generator to draw from.")
public final class LearnCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", description = "Zips in the official layout, or *.csv.gz of topics.")
  private List<Path> files = List.of();

  @Option(names = "--out", required = true, description = "Directory for the tables of counts.")
  private Path out = Path.of(".");

  @Override
  public Integer call() throws Exception {
    FactsLearner.learn(files, out);
    return 0;
  }
}
