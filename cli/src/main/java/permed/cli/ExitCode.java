package permed.cli;

/** What the command's exit code says. */
final class ExitCode {

  static final int DONE = 0;

  /** The answer is no: a file that cannot be used, a question that cannot be understood. */
  static final int REFUSED = 1;

  /** The command line itself is wrong. */
  static final int USAGE = 2;

  /** The program or the machine failed. */
  static final int FAILED = 70;

  private ExitCode() {}
}
