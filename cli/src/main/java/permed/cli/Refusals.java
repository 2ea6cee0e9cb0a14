package permed.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.landscape.snapshot.build.BuildOutcome;

/** Words for "no": what happened, where, and what to do. */
final class Refusals {

  private Refusals() {}

  static void print(PrintWriter err, String what, Finding finding) {
    err.printf("%s: %s (%s)%n", what, sentence(finding), finding.code());
    err.printf("  %s%n", finding.remedy());
  }

  static void print(PrintWriter err, BuildOutcome.UnreadableCorrections unreadable) {
    err.printf("corrections/%s: %s%n", unreadable.file(), unreadable.reason());
    err.println("  Correct the line, or let the platform write the file anew, and run this again.");
  }

  /** Prints a refusal and returns its exit code. */
  static int print(PrintWriter err, @Nullable String what, String remedy) {
    err.println(what);
    err.println("  " + remedy);
    err.flush();
    return ExitCode.REFUSED;
  }

  private static String sentence(Finding finding) {
    return finding.where() + ": " + finding.seen();
  }
}
