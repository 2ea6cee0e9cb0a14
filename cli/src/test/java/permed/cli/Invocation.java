package permed.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * One run of the command inside the test's JVM.
 *
 * @param out everything printed to standard output
 * @param err everything printed to standard error
 */
record Invocation(int exitCode, String out, String err) {

  static Invocation of(String... arguments) {
    StringWriter err = new StringWriter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      CommandLine command = Permed.commandLine();
      command.setOut(new PrintWriter(System.out, true));
      command.setErr(new PrintWriter(err, true));
      int exitCode = command.execute(arguments);
      command.getOut().flush();
      return new Invocation(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(before);
    }
  }
}
