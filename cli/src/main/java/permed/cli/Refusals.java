package permed.cli;

import java.io.PrintWriter;
import permed.kernel.finding.Finding;

/** Words for "no": what happened, where, and what to do. */
final class Refusals {

  private Refusals() {}

  static void print(PrintWriter err, String what, Finding finding) {
    err.printf("%s: %s (%s)%n", what, sentence(finding), finding.code());
    err.printf("  %s%n", finding.remedy());
  }

  private static String sentence(Finding finding) {
    return finding.where() + ": " + finding.seen();
  }
}
