package permed.platform.bodies;

/** A mandate began or changed; told before the transaction ends. */
public record MandateChanged(BodyId body, Mandate mandate) {}
