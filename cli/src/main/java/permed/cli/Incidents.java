package permed.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Where a failure of the program or the machine ends on the command line: the cause goes into a
 * file with an incident id, the person sees what to do.
 */
final class Incidents implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    PrintWriter err = command.getErr();
    err.printf("permed %s failed (incident %s).%n", command.getCommandName(), id);
    err.println("Nothing that was there before is lost; the command can be run again.");
    err.println(kept(failure, id));
    err.flush();
    return ExitCode.FAILED;
  }

  private static String kept(Exception failure, String id) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("permed-incident-" + id + "-", ".txt");
      Files.writeString(file, trace.toString());
      return "The cause is in " + file + "; please send it with a report.";
    } catch (IOException noRoom) {
      return "The cause could not be written to a file:\n" + trace;
    }
  }
}
