package permed.platform.curation;

import permed.platform.audit.Act;

/** Somebody ruled on records or organisations. */
public record RulingsChanged(Act act) {}
