package permed.kernel.finding;

/**
 * One thing that is wrong or doubtful in the data, at one place, with the way to mend it.
 *
 * <p>Every rule is one record class that implements this interface and is named after the defect
 * ({@code EndBeforeStart}); the Javadoc of that class is what the public reads about the rule.
 * Findings are collected, never thrown and never logged.
 */
public interface Finding {

  /** The rule's name, stable across versions: the simple name of its class. */
  default String code() {
    return getClass().getSimpleName();
  }

  Severity severity();

  SourcePointer where();

  /** What stands in the source, word for word or in short. */
  String seen();

  /** What the publisher can do at the source, as one imperative sentence. */
  String remedy();

  /** The id of the record this is about; empty if it is about none. */
  default String subject() {
    return "";
  }
}
