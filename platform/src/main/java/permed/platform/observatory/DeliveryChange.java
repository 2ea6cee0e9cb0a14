package permed.platform.observatory;

/**
 * What one delivery changed in its source.
 *
 * @param dumpDate date of the data, ISO 8601, as exactly as known
 * @param complete whether it is everything the source had
 * @param added records no delivery before it has
 * @param returned records that were gone before
 * @param changed records that say something else than in the delivery before
 * @param gone records that stood before and that it has no more
 * @param titles how many of the changed say another title; the others likewise
 */
public record DeliveryChange(
    String source,
    String dumpDate,
    boolean complete,
    long records,
    long added,
    long returned,
    long changed,
    long unchanged,
    long gone,
    long titles,
    long dates,
    long amounts,
    long participants) {}
