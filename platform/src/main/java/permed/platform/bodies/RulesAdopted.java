package permed.platform.bodies;

/** A body adopted rules of procedure; told before the transaction ends. */
public record RulesAdopted(RulesOfProcedure rules) {}
