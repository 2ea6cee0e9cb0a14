package permed.platform.people;

import permed.platform.audit.Act;

/**
 * A person's data were erased; whoever holds more on the person drops it, in the same transaction.
 *
 * @param pseudonym what the person is called from now on
 */
public record PersonErased(PersonId person, String pseudonym, Act act) {}
