package permed.benchmarks.own;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads dumps and throws the projects away: what reading alone costs, start-up included. */
@Command(name = "read", description = "Read dumps, do nothing with them, and say how long it took.")
public final class ReadCommand implements Callable<Integer> {

  @Parameters(description = "Directory with the dumps.")
  private Path corpus = Path.of(".");

  @Override
  public Integer call() throws Exception {
    AtomicLong projects = new AtomicLong();
    long bytes = 0;
    long start = System.nanoTime();
    for (Dump dump : Dump.list(corpus)) {
      dump.read(project -> projects.incrementAndGet());
      bytes += dump.unpackedBytes();
    }
    System.out.println("nanos=" + (System.nanoTime() - start));
    System.out.println("bytes=" + bytes);
    System.out.println("projects=" + projects);
    return 0;
  }
}
