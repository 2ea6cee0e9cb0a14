package permed.landscape.snapshot.build;

import java.util.List;
import permed.landscape.delivery.Delivery;

/**
 * All that decides what is in a snapshot: the same input gives the same snapshot.
 *
 * @param deliveries in any order
 * @param organisations what organisations are linked with
 * @param codeVersion version of the program, written into the manifest
 */
public record BuildInput(
    List<Delivery> deliveries,
    DeliveryContent content,
    ReferenceFile exchangeRates,
    ReferenceFile deflators,
    Corrections corrections,
    OrganisationInput organisations,
    String codeVersion) {

  public BuildInput {
    deliveries = List.copyOf(deliveries);
  }

  /** With the rates and deflators that ship with the platform, nothing corrected or linked. */
  public static BuildInput of(
      List<Delivery> deliveries, DeliveryContent content, String codeVersion) {
    return new BuildInput(
        deliveries,
        content,
        ReferenceFile.bundledExchangeRates(),
        ReferenceFile.bundledDeflators(),
        Corrections.none(),
        OrganisationInput.none(),
        codeVersion);
  }

  /** The same with organisations linked. */
  public BuildInput with(OrganisationInput linked) {
    return new BuildInput(
        deliveries, content, exchangeRates, deflators, corrections, linked, codeVersion);
  }
}
