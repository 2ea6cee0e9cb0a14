package permed.landscape.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What the one who delivers a file says of it.
 *
 * @param extent whether it is everything the source has
 * @param visibility who may see which fields
 * @param by the member that delivered it; absent when an operator brought it in
 * @param stated what the source says it comes to
 */
public record DeliveryTerms(
    Extent extent, FieldVisibility visibility, @Nullable DeliveredBy by, StatedTotals stated) {

  private static final DeliveryTerms USUAL =
      new DeliveryTerms(Extent.CHANGES, FieldVisibility.allPublic(), null, StatedTotals.none());

  /** Changes only, all public, brought in by an operator: what holds where nothing is said. */
  public static DeliveryTerms usual() {
    return USUAL;
  }

  public DeliveryTerms withExtent(Extent other) {
    return new DeliveryTerms(other, visibility, by, stated);
  }

  public DeliveryTerms withVisibility(FieldVisibility other) {
    return new DeliveryTerms(extent, other, by, stated);
  }

  public DeliveryTerms withBy(DeliveredBy member) {
    return new DeliveryTerms(extent, visibility, member, stated);
  }

  public DeliveryTerms withStated(StatedTotals totals) {
    return new DeliveryTerms(extent, visibility, by, totals);
  }
}
