package permed.landscape.text;

/** Leaves the recursive reader at the first error; never leaves this package. */
final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient QuerySyntaxError error;

  QuerySyntaxException(QuerySyntaxError error) {
    super(error.message(), null, false, false);
    this.error = error;
  }

  QuerySyntaxError error() {
    return error;
  }
}
