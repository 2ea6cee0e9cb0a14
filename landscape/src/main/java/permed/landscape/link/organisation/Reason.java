package permed.landscape.link.organisation;

/**
 * One thing that spoke for an organisation, or against it.
 *
 * @param meaning in words, for a person to read
 * @param logits how much, above zero if for it
 */
public record Reason(String meaning, double logits) {}
