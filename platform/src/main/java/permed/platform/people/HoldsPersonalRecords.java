package permed.platform.people;

/** A module that holds something on persons, and shows it to each of them; one bean each. */
public interface HoldsPersonalRecords {

  /** Name of the section in what a person is shown, such as {@code sessions}; lower case. */
  String section();

  /** What is held on a person: records, lists and maps that can be written as JSON; no secrets. */
  Object recordsOf(PersonId person);
}
