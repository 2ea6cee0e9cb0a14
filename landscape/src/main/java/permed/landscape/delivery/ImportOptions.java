package permed.landscape.delivery;

import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;

/**
 * What the person who imports a file knows about it.
 *
 * @param dumpDate the date of the data; absent where the file should tell
 * @param fileName the name it came with; absent where it still has it
 * @param terms what is said of the delivery
 */
public record ImportOptions(
    @Nullable PartialDate dumpDate, @Nullable String fileName, DeliveryTerms terms) {

  private static final ImportOptions NONE = new ImportOptions(null, null, DeliveryTerms.usual());

  /** The file has to tell everything itself; it is changes only, and public. */
  public static ImportOptions none() {
    return NONE;
  }

  public static ImportOptions datedOn(PartialDate dumpDate) {
    return new ImportOptions(dumpDate, null, DeliveryTerms.usual());
  }

  public ImportOptions withDumpDate(@Nullable PartialDate date) {
    return new ImportOptions(date, fileName, terms);
  }

  /** For a file that was put aside under another name than it came with. */
  public ImportOptions withFileName(String name) {
    return new ImportOptions(dumpDate, name, terms);
  }

  public ImportOptions withTerms(DeliveryTerms said) {
    return new ImportOptions(dumpDate, fileName, said);
  }
}
