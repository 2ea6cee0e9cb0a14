package permed.platform.observatory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import permed.landscape.question.QuestionReading.Problem;
import permed.landscape.text.QuerySyntaxError;

/** The address asks a question nobody can read; answered with the parameters at fault. */
final class UnreadableQuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  UnreadableQuestionException(List<Fault> faults) {
    super("Unreadable parameters", null, false, false);
    this.faults = List.copyOf(faults);
  }

  static UnreadableQuestionException of(String parameter, String seen, String message) {
    return new UnreadableQuestionException(List.of(new Fault(parameter, seen, message, null)));
  }

  static UnreadableQuestionException of(List<Problem> problems) {
    return new UnreadableQuestionException(
        problems.stream().map(p -> new Fault(p.parameter(), p.seen(), p.message(), null)).toList());
  }

  static UnreadableQuestionException of(QuerySyntaxError error) {
    return new UnreadableQuestionException(
        List.of(new Fault("q", error.seen(), error.message(), error.position())));
  }

  /** 422 when every parameter can be read but the query is not in the query language, else 400. */
  HttpStatus status() {
    boolean query = faults.stream().allMatch(fault -> fault.position() != null);
    return query ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST;
  }

  List<Fault> faults() {
    return faults;
  }

  /**
   * One parameter nobody can read.
   *
   * @param position of the mistake in a query text, from 0; null elsewhere
   */
  record Fault(String parameter, String seen, String message, @Nullable Integer position) {}
}
