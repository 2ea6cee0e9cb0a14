package permed.platform.people;

import permed.platform.audit.Act;

/** A person was written down for the first time. */
public record PersonRegistered(Person person, Act act) {}
