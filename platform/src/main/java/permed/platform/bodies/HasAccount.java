package permed.platform.bodies;

import permed.platform.people.PersonId;

/** Tells whether a person can sign in, or was invited to; the module that keeps accounts knows. */
@FunctionalInterface
public interface HasAccount {

  boolean hasAccount(PersonId person);
}
