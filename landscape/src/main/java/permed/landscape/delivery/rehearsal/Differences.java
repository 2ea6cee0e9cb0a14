package permed.landscape.delivery.rehearsal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.change.Aspect;
import permed.landscape.delivery.rehearsal.Comparison.Changed;
import permed.landscape.delivery.rehearsal.Comparison.Counts;
import permed.landscape.delivery.rehearsal.Comparison.Sketch;

/** Counts what is new, gone, changed and unchanged, and keeps the first of each. */
final class Differences {

  private final Sketches sketches;
  private final Map<Aspect, Long> changedBy = new EnumMap<>(Aspect.class);
  private final List<Sketch> addedFirst = new ArrayList<>();
  private final List<Sketch> goneFirst = new ArrayList<>();
  private final List<Changed> changedFirst = new ArrayList<>();
  private long added;
  private long gone;
  private long changed;
  private long unchanged;

  Differences(Sketches sketches) {
    this.sketches = sketches;
  }

  void add(RecordTable table, int record) {
    boolean before = table.stands(record, Side.BEFORE);
    boolean after = table.stands(record, Side.AFTER);
    if (before && after) {
      addKept(table, record, table.differences(record));
    } else if (after && added++ < Comparison.LISTED) {
      addedFirst.add(sketches.read(table.position(record, Side.AFTER)));
    } else if (before && gone++ < Comparison.LISTED) {
      goneFirst.add(sketches.read(table.position(record, Side.BEFORE)));
    }
  }

  Comparison comparison(List<Delivery> against, Sums sums) {
    long kept = changed + unchanged;
    Counts counts =
        new Counts(
            gone + kept,
            added + kept,
            added,
            gone,
            changed,
            unchanged,
            sums.withoutAmount(Side.BEFORE),
            sums.withoutAmount(Side.AFTER));
    return new Comparison(
        against, counts, changedBy, addedFirst, goneFirst, changedFirst, sums.changes());
  }

  private void addKept(RecordTable table, int record, Set<Aspect> differences) {
    differences.forEach(aspect -> changedBy.merge(aspect, 1L, Long::sum));
    if (differences.isEmpty()) {
      unchanged++;
    } else if (changed++ < Comparison.LISTED) {
      changedFirst.add(
          new Changed(
              sketches.read(table.position(record, Side.BEFORE)),
              sketches.read(table.position(record, Side.AFTER)),
              differences));
    }
  }
}
