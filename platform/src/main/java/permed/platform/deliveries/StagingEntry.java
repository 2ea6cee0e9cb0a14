package permed.platform.deliveries;

import permed.platform.audit.Act;

/** A step with who did it, when and why. */
public record StagingEntry(StagingStep step, Act act) {}
