package permed.landscape.question;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import permed.landscape.text.QuerySyntaxError;

/** All projects a question is about, in an order, for writing them out without a cap. */
public sealed interface HitList {

  /**
   * @param ordinals numbers of the projects in the snapshot; handed over, not copied
   * @param amounts number of a project → its money in the question's currency and prices, null when
   *     there is none to show
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Listed(int[] ordinals, IntFunction<@Nullable BigDecimal> amounts) implements HitList {

    /** Exact number of projects. */
    public long count() {
      return ordinals.length;
    }
  }

  /** The query text is malformed; nothing was searched. */
  record Malformed(QuerySyntaxError error) implements HitList {}
}
