package permed.landscape.snapshot.build;

import java.util.List;
import permed.landscape.delivery.Delivery;

/**
 * All that decides what is in a snapshot: the same input gives the same snapshot.
 *
 * @param deliveries in any order
 * @param codeVersion version of the program, written into the manifest
 */
public record BuildInput(
    List<Delivery> deliveries,
    DeliveryContent content,
    ReferenceFile exchangeRates,
    ReferenceFile deflators,
    Corrections corrections,
    String codeVersion) {

  public BuildInput {
    deliveries = List.copyOf(deliveries);
  }

  /** With the rates and deflators that ship with the platform, and nothing corrected. */
  public static BuildInput of(
      List<Delivery> deliveries, DeliveryContent content, String codeVersion) {
    return new BuildInput(
        deliveries,
        content,
        ReferenceFile.bundledExchangeRates(),
        ReferenceFile.bundledDeflators(),
        Corrections.none(),
        codeVersion);
  }
}
