package permed.platform.observatory.web;

import permed.landscape.question.Answer;
import permed.landscape.question.AskOutcome;
import permed.landscape.question.Question;
import permed.platform.observatory.Reading;

/** Asks where a malformed query is an error of the address, not of a form being filled in. */
final class Outcomes {

  private Outcomes() {}

  static Answer answer(Reading reading, Question question) {
    return switch (reading.answers().ask(question)) {
      case AskOutcome.Answered answered -> answered.answer();
      case AskOutcome.Malformed malformed ->
          throw UnreadableQuestionException.of(malformed.error());
    };
  }
}
