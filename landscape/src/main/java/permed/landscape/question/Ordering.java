package permed.landscape.question;

import java.util.function.IntToLongFunction;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.NumericUtils;
import permed.landscape.question.Exploring.Sort;
import permed.landscape.snapshot.Columns;

/** Brings projects into an order; those without the date or amount asked for come last. */
final class Ordering {

  private static final long LAST = Long.MAX_VALUE;

  private final IntToLongFunction key;

  private Ordering(IntToLongFunction key) {
    this.key = key;
  }

  static Ordering of(Sort sort, Inquiry inquiry, TextHits hits, Titles titles) {
    Columns columns = inquiry.columns();
    return switch (sort) {
      case RELEVANCE -> byScore(columns, hits);
      case NEWEST -> new Ordering(project -> start(columns, project, -1));
      case OLDEST -> new Ordering(project -> start(columns, project, 1));
      case LARGEST -> byAmount(inquiry.money(), -1);
      case SMALLEST -> byAmount(inquiry.money(), 1);
      case TITLE -> {
        int[] ranks = titles.ranks();
        yield new Ordering(project -> ranks[project]);
      }
    };
  }

  /** The first few, in order. */
  int[] first(int most, FixedBitSet projects) {
    TopFew first = new TopFew(Math.min(most, projects.cardinality()));
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      first.offer(key.applyAsLong(project), project);
    }
    return first.ascending();
  }

  /** All, in order. */
  int[] all(FixedBitSet projects) {
    int[] items = new int[projects.cardinality()];
    long[] keys = new long[items.length];
    int size = 0;
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      keys[size] = key.applyAsLong(project);
      items[size++] = project;
    }
    return TopFew.sorted(items, keys);
  }

  private static Ordering byScore(Columns columns, TextHits hits) {
    float[] scores = hits.scores();
    return scores == null
        ? new Ordering(project -> start(columns, project, -1))
        : new Ordering(project -> -(long) NumericUtils.floatToSortableInt(scores[project]));
  }

  private static Ordering byAmount(MoneyView money, int sign) {
    return new Ordering(
        project ->
            (money.flags(project) & MoneyFlags.KNOWN) == 0 ? LAST : sign * money.amount(project));
  }

  private static long start(Columns columns, int project, int sign) {
    int day = columns.startDay(project);
    return day == Columns.NO_DAY ? LAST : sign * (long) day;
  }

  /** The alphabet of titles, worked out when first needed. */
  interface Titles {
    int[] ranks();
  }
}
