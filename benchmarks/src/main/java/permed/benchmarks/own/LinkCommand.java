package permed.benchmarks.own;

import java.util.List;
import java.util.concurrent.Callable;
import permed.benchmarks.corpus.CorpusPlan;
import permed.benchmarks.corpus.RetoldCorpus;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Linking;
import permed.landscape.link.project.Links;
import permed.landscape.link.project.SameAward;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Links invented records of which every eleventh tells a project for the second time. */
@Command(
    name = "link",
    description = "Invent records, find those that tell of one award, and say how long it took.")
public final class LinkCommand implements Callable<Integer> {

  @Option(names = "--projects", description = "How many projects (default: ${DEFAULT-VALUE}).")
  private int projects = 455_000;

  @Option(names = "--seed", description = "Of what is invented (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Override
  public Integer call() {
    RetoldCorpus corpus = new RetoldCorpus(new CorpusPlan(projects, seed));
    Linking linking = new Linking();
    long[] adding = {0};
    corpus.forEach(
        project -> {
          long start = System.nanoTime();
          linking.add(project);
          adding[0] += System.nanoTime() - start;
        });
    long start = System.nanoTime();
    Links links = linking.link(List.of());
    System.out.println("records=" + corpus.records());
    System.out.println("add-nanos=" + adding[0]);
    System.out.println("link-nanos=" + (System.nanoTime() - start));
    long right = links.awards().stream().filter(LinkCommand::isRight).count();
    System.out.println("awards-told-twice=" + corpus.retold());
    System.out.println("awards-found=" + links.awards().size());
    System.out.println("awards-found-right=" + right);
    System.out.println("doubts=" + links.doubts().size());
    return 0;
  }

  private static boolean isRight(SameAward award) {
    List<SourceRecordId> records = award.records();
    return records.stream().allMatch(id -> RetoldCorpus.isSame(id, records.getFirst()));
  }
}
