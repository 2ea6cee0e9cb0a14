package permed.landscape.question;

import permed.landscape.text.QuerySyntaxError;

/** How asking a question ended. */
public sealed interface AskOutcome {

  record Answered(Answer answer) implements AskOutcome {}

  /** The text of the question is not in the query language; nothing was searched. */
  record Malformed(QuerySyntaxError error) implements AskOutcome {}
}
