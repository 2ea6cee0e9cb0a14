package permed.platform.bodies;

/** What changes hands. */
public sealed interface HandedOver {

  /** The outgoing person's mandate. */
  record OfMandate(MandateId mandate) implements HandedOver {}

  /** The outgoing person's term of office. */
  record OfTerm(OfficeTermId term) implements HandedOver {}
}
