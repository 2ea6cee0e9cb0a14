package permed.platform.deliveries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.FieldVisibility;
import permed.landscape.delivery.StatedTotals;

/**
 * How a file is to be delivered.
 *
 * @param extent whether it is everything the member has
 * @param asOf the day its figures stand for
 * @param visibility who may see which fields
 * @param stated what the member says it comes to
 * @param noted warnings that were taken note of
 */
public record Terms(
    Extent extent,
    LocalDate asOf,
    FieldVisibility visibility,
    StatedTotals stated,
    List<Noted> noted) {

  public Terms {
    noted = List.copyOf(noted);
  }

  /** Everything, all public: what is offered before anybody said otherwise. */
  public static Terms usual(LocalDate asOf) {
    return new Terms(
        Extent.COMPLETE, asOf, FieldVisibility.allPublic(), StatedTotals.none(), List.of());
  }

  /** Why a warning of this code may stand, if it was taken note of. */
  public Optional<String> reasonFor(String code) {
    return noted.stream().filter(one -> one.code().equals(code)).map(Noted::reason).findFirst();
  }

  /**
   * A warning somebody read and accepts.
   *
   * @param code of the finding
   * @param reason why it is right all the same
   */
  public record Noted(String code, String reason) {}
}
