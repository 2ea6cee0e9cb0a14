package permed.platform.curation;

/** Somebody ruled on records or organisations; the landscape is to be built anew. */
public record RulingsChanged() {}
