package permed.benchmarks.own;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import permed.landscape.link.organisation.Caution;
import permed.landscape.link.organisation.Corrections;
import permed.landscape.link.organisation.MatchOutcome;
import permed.landscape.link.organisation.OrganisationMatcher;
import permed.landscape.link.organisation.OrganisationQuery;
import permed.landscape.link.ror.RorReader;
import permed.landscape.link.ror.RorRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Matches affiliations one after the other on one thread, after one round to warm up. */
@Command(name = "match", description = "Match affiliations to the registry and say how fast.")
public final class MatchCommand implements Callable<Integer> {

  @Parameters(index = "0", description = "Registry dump.")
  private Path registry = Path.of(".");

  @Parameters(index = "1..*", description = "CSV files; the first column is the affiliation.")
  private List<Path> affiliations = List.of();

  @Option(names = "--rounds", description = "Measured rounds over all affiliations.")
  private int rounds = 3;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    RorRegistry records = new RorReader().readRegistry(registry);
    System.out.println("read-nanos=" + (System.nanoTime() - start));
    start = System.nanoTime();
    OrganisationMatcher matcher =
        new OrganisationMatcher(records, Corrections.none(), Caution.USUAL);
    System.out.println("index-nanos=" + (System.nanoTime() - start));
    List<OrganisationQuery> queries = queries();
    long matched = matchAll(matcher, queries);
    start = System.nanoTime();
    for (int round = 0; round < rounds; round++) {
      matchAll(matcher, queries);
    }
    long nanos = System.nanoTime() - start;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.println("organisations=" + records.records().size());
    System.out.println("strings=" + (long) rounds * queries.size());
    System.out.println("matched=" + matched);
    System.out.println("match-nanos=" + nanos);
    System.out.println("strings-per-second=" + 1_000_000_000L * rounds * queries.size() / nanos);
    System.out.println("live-bytes=" + (runtime.totalMemory() - runtime.freeMemory()));
    Reference.reachabilityFence(matcher);
    return 0;
  }

  private static long matchAll(OrganisationMatcher matcher, List<OrganisationQuery> queries) {
    return queries.stream()
        .filter(query -> matcher.match(query) instanceof MatchOutcome.Matched)
        .count();
  }

  private List<OrganisationQuery> queries() throws IOException {
    List<OrganisationQuery> queries = new ArrayList<>();
    for (Path file : affiliations) {
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
        rows.forEach(row -> queries.add(OrganisationQuery.of(row.getField(0))));
      }
    }
    return queries;
  }
}
