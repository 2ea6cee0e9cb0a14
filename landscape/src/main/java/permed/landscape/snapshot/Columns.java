package permed.landscape.snapshot;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * All projects of a snapshot as columns in memory, numbered as in the text index, so that one pass
 * over the hits gives counts and sums for every dimension.
 *
 * <p>{@link Dimension#YEAR} and {@link Dimension#STATUS} have no axis: they follow from the days
 * and from what is asked.
 */
public final class Columns {

  /** Stands for an unknown day. */
  public static final int NO_DAY = Integer.MIN_VALUE;

  private final int size;
  private final Map<Dimension, Axis> axes;
  private final int[] startDays;
  private final int[] endDays;
  private final Lines lines;
  private final BitSet countedElsewhere;
  private final BitSet gone;

  /**
   * @param axes one for each dimension except year and status; one that is left out has no values
   * @param startDays epoch day each project starts (the first day its start allows), or {@link
   *     #NO_DAY}
   * @param endDays epoch day each project ends (the last day its end allows), or {@link #NO_DAY}
   * @param countedElsewhere projects whose money counts with another one, of which they are a part
   * @param gone projects that no source has any more; they are found but count in no figure
   */
  public Columns(
      Map<Dimension, Axis> axes,
      int[] startDays,
      int[] endDays,
      Lines lines,
      BitSet countedElsewhere,
      BitSet gone) {
    this.size = startDays.length;
    this.axes = new EnumMap<>(axes);
    for (Dimension dimension : Dimension.values()) {
      // A snapshot may be older than a dimension.
      if (dimension != Dimension.YEAR && dimension != Dimension.STATUS) {
        this.axes.computeIfAbsent(dimension, absent -> Axis.empty(size));
      }
    }
    this.startDays = startDays;
    this.endDays = endDays;
    this.lines = lines;
    this.countedElsewhere = countedElsewhere;
    this.gone = gone;
  }

  /** Number of projects. */
  public int size() {
    return size;
  }

  /** The axis of a dimension; year and status have none and are refused. */
  public Axis axis(Dimension dimension) {
    Axis axis = axes.get(dimension);
    if (axis == null) {
      throw new IllegalArgumentException(dimension.id() + " has no axis of its own");
    }
    return axis;
  }

  public int startDay(int project) {
    return startDays[project];
  }

  public int endDay(int project) {
    return endDays[project];
  }

  public Lines lines() {
    return lines;
  }

  /** Whether the project has no money of its own because it counts with the one it is part of. */
  public boolean isCountedElsewhere(int project) {
    return countedElsewhere.get(project);
  }

  /** Whether no source has the project any more, so that it counts in no figure. */
  public boolean isGone(int project) {
    return gone.get(project);
  }

  /** How many projects count. */
  public int standing() {
    return size - gone.cardinality();
  }

  /** The raw arrays, for writing them to disk; not to be changed. */
  Arrays arrays() {
    return new Arrays(axes, startDays, endDays, countedElsewhere, gone);
  }

  record Arrays(
      Map<Dimension, Axis> axes,
      int[] startDays,
      int[] endDays,
      BitSet countedElsewhere,
      BitSet gone) {}
}
