package permed.landscape.delivery;

import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;

/**
 * What the person who imports a file knows about it.
 *
 * @param dumpDate the date of the data; absent where the file should tell
 */
public record ImportOptions(@Nullable PartialDate dumpDate) {

  /** The file has to tell everything itself. */
  public static ImportOptions none() {
    return new ImportOptions(null);
  }

  public static ImportOptions datedOn(PartialDate dumpDate) {
    return new ImportOptions(dumpDate);
  }
}
