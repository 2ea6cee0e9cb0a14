package permed.platform.people;

/** Tells whether a person still acts for the consortium; the module that keeps mandates knows. */
@FunctionalInterface
public interface Engagements {

  /** Whether the person has a mandate, an office or a task that has not ended. */
  boolean isEngaged(PersonId person);
}
