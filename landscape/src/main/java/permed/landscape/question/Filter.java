package permed.landscape.question;

import java.util.List;
import permed.landscape.snapshot.Dimension;

/**
 * Keeps the projects that have any of some values in one dimension.
 *
 * @param keys keys of values, {@code none} for "not stated", and for years also ranges such as
 *     {@code 2014..2020}, which are joined where they overlap or touch; sorted, without doubles,
 *     never empty
 */
public record Filter(Dimension dimension, List<String> keys) {

  /** The key that selects what has no value. */
  public static final String NOT_STATED = "none";

  public Filter {
    keys = keys.stream().map(String::strip).distinct().sorted().toList();
    if (dimension == Dimension.YEAR && keys.stream().allMatch(YearRanges::isKey)) {
      keys = YearRanges.of(keys).keys();
    }
    if (keys.isEmpty() || keys.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("A filter on " + dimension.id() + " needs a value");
    }
  }
}
