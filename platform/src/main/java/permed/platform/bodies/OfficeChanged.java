package permed.platform.bodies;

/** An office was taken, or its term changed; told before the transaction ends. */
public record OfficeChanged(BodyId body, OfficeTerm term) {}
