package permed.landscape.delivery.rehearsal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import permed.kernel.finding.Finding;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.change.Aspects;
import permed.landscape.delivery.change.RecordKey;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;

/**
 * What stands of one source before and after, filled with its deliveries from the newest to the
 * oldest: of each record the first that comes stands, and none comes after a complete delivery.
 */
final class Ground {

  private final Sketches sketches;
  private final RecordTable table = new RecordTable();
  private final Sums sums = new Sums();
  private final Set<Side> closed = EnumSet.noneOf(Side.class);

  Ground(Sketches sketches) {
    this.sketches = sketches;
  }

  /** Takes in the projects of one delivery on the sides it belongs to. */
  ReadingSink of(Set<Side> sides) {
    return new ReadingSink() {
      @Override
      public void project(Project project) {
        take(project, sides);
      }

      @Override
      public void rejected(RejectedRow row) {}

      @Override
      public void finding(Finding finding) {}
    };
  }

  /** The delivery has been read. */
  void end(Extent extent, Set<Side> sides) {
    if (extent == Extent.COMPLETE) {
      closed.addAll(sides);
    }
  }

  /** Whether older deliveries change nothing any more. */
  boolean isSettled() {
    return closed.size() == Side.values().length;
  }

  Sums sums() {
    return sums;
  }

  Comparison compare(List<Delivery> against) {
    Differences differences = new Differences(sketches);
    for (int record = 0; record < table.size(); record++) {
      differences.add(table, record);
    }
    return differences.comparison(against, sums);
  }

  private void take(Project project, Set<Side> sides) {
    if (sides.isEmpty()) {
      return;
    }
    int record = table.number(RecordKey.of(project.id()));
    Set<Side> open = EnumSet.noneOf(Side.class);
    for (Side side : sides) {
      if (!closed.contains(side) && !table.stands(record, side)) {
        open.add(side);
      }
    }
    if (!open.isEmpty()) {
      long position = sketches.add(project);
      Aspects said = Aspects.of(project);
      open.forEach(side -> table.stand(record, side, position, said));
      open.forEach(side -> sums.add(project, side));
    }
  }
}
