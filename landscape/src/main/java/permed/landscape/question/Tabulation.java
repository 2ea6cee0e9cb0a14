package permed.landscape.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/** Cuts up every project of a set and adds the pieces up, on all processors. */
final class Tabulation {

  private static final int WORTH_A_THREAD = 20_000;

  /** What a project brings in before it is cut. */
  interface Source {
    void add(int project, Parts out);
  }

  /**
   * @param cells by the two dimensions
   * @param withoutShares projects whose shares are unknown where they were needed
   */
  record Table(Cells cells, long withoutShares) {}

  private final int firsts;
  private final int seconds;
  private final Source source;
  private final List<Supplier<Cut>> cuts;

  /**
   * @param firsts number of values of the first dimension
   * @param seconds number of values of the second
   * @param cuts one or none for each dimension, in the order they are made
   */
  Tabulation(int firsts, int seconds, Source source, List<Supplier<Cut>> cuts) {
    this.firsts = firsts;
    this.seconds = seconds;
    this.source = source;
    this.cuts = List.copyOf(cuts);
  }

  Table over(FixedBitSet projects) {
    List<Table> tables =
        ranges(projects.length()).parallelStream()
            .map(range -> new Work().over(projects, range))
            .toList();
    Cells cells = tables.getFirst().cells();
    tables.stream().skip(1).forEach(table -> cells.addAll(table.cells()));
    return new Table(cells, tables.stream().mapToLong(Table::withoutShares).sum());
  }

  /** Ranges of about equal size, one a processor, that begin at whole words of a set. */
  private static List<ProjectCursor.Range> ranges(int size) {
    int threads = Math.clamp(size / WORTH_A_THREAD, 1, Runtime.getRuntime().availableProcessors());
    int step = (size / threads + 64) & ~63;
    return IntStream.range(0, threads)
        .mapToObj(
            i -> new ProjectCursor.Range(Math.min(size, i * step), Math.min(size, (i + 1) * step)))
        .toList();
  }

  /** One thread's part of it. */
  private final class Work {

    private final Cells cells = new Cells(firsts, seconds);
    private final List<Cut> ownCuts = new ArrayList<>();
    private Parts pieces = new Parts();
    private Parts spare = new Parts();
    private long withoutShares;

    Work() {
      cuts.forEach(cut -> ownCuts.add(cut.get()));
    }

    Table over(FixedBitSet projects, ProjectCursor.Range range) {
      ProjectCursor cursor = ProjectCursor.over(projects, range);
      for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
        add(project);
      }
      return new Table(cells, withoutShares);
    }

    private void add(int project) {
      pieces.clear();
      source.add(project, pieces);
      boolean lacksShares = false;
      for (int i = 0; i < ownCuts.size(); i++) {
        cut(project, ownCuts.get(i));
        lacksShares |= ownCuts.get(i).lacksShares(project);
      }
      for (int part = 0; part < pieces.size(); part++) {
        cells.add(pieces.first(part), pieces.second(part), 1, pieces.amount(part));
      }
      withoutShares += lacksShares ? 1 : 0;
    }

    private void cut(int project, Cut cut) {
      spare.clear();
      for (int part = 0; part < pieces.size(); part++) {
        cut.split(project, pieces, part, spare);
      }
      Parts cutUp = spare;
      spare = pieces;
      pieces = cutUp;
    }
  }
}
