package permed.landscape.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome.RowCount;

/**
 * One file as a funder delivered it, archived for good.
 *
 * @param sha256 lower-case hex of the file's bytes; its name in the archive
 * @param source id of the source that reads it
 * @param fileName the name it came with
 * @param dumpDate date of the data, to the precision known
 * @param dateBasis how the date is known: given, file name, newest entry of the zip, or what the
 *     contents themselves say, in words
 * @param sequence order of import in this archive, from 1; breaks ties between equal dates
 * @param counts rows per member file at import
 * @param terms what was said of it, its visibility being the one that holds today
 * @param mapping the version of the member's own mapping it is read with, by SHA-256; absent where
 *     the source comes with the platform
 */
public record Delivery(
    String sha256,
    String source,
    String fileName,
    long bytes,
    PartialDate dumpDate,
    String dateBasis,
    String licence,
    String attribution,
    long sequence,
    List<RowCount> counts,
    DeliveryTerms terms,
    @Nullable String mapping) {

  public Delivery {
    counts = List.copyOf(counts);
  }

  /** A delivery on the usual terms, of a source that comes with the platform. */
  public Delivery(
      String sha256,
      String source,
      String fileName,
      long bytes,
      PartialDate dumpDate,
      String dateBasis,
      String licence,
      String attribution,
      long sequence,
      List<RowCount> counts) {
    this(
        sha256,
        source,
        fileName,
        bytes,
        dumpDate,
        dateBasis,
        licence,
        attribution,
        sequence,
        counts,
        DeliveryTerms.usual(),
        null);
  }

  Delivery with(DeliveryTerms otherTerms, @Nullable String otherMapping) {
    return new Delivery(
        sha256,
        source,
        fileName,
        bytes,
        dumpDate,
        dateBasis,
        licence,
        attribution,
        sequence,
        counts,
        otherTerms,
        otherMapping);
  }
}
