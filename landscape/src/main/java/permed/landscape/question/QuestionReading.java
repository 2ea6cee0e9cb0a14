package permed.landscape.question;

import java.util.List;

/** What became of the text of a question. */
public sealed interface QuestionReading {

  record Valid(Question question) implements QuestionReading {}

  /**
   * @param problems at least one, in the order of the parameters
   */
  record Invalid(List<Problem> problems) implements QuestionReading {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param parameter name of the parameter as it was given
   * @param seen the value that cannot be read
   * @param message what is wrong and how to mend it, in plain English
   */
  record Problem(String parameter, String seen, String message) {}
}
