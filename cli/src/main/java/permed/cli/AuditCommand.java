package permed.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import permed.platform.audit.AuditLog;
import permed.platform.audit.Verification;
import permed.platform.database.DatabaseUnavailableException;
import permed.platform.database.OpenDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be asked of the audit log. */
@Command(
    name = "audit",
    description = "Look after the audit log.",
    subcommands = AuditCommand.Verify.class)
final class AuditCommand {

  /** Proves that no line of the audit log was changed, removed or put in. */
  @Command(
      name = "verify",
      description = {
        "Compute the chain of the audit log again, line by line.",
        "The last hash, written down elsewhere, shows later that nothing was cut off the end."
      })
  static final class Verify implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private final DataOption data = new DataOption();

    @Override
    public Integer call() {
      PrintWriter err = spec.commandLine().getErr();
      try {
        Optional<OpenDatabase> found = OpenDatabase.find(data.directory, OperatorsDatabase.find());
        if (found.isEmpty()) {
          return Refusals.print(
              err,
              "There is no database in " + data.directory + ".",
              "Name the data directory: --data DIR");
        }
        try (OpenDatabase database = found.get()) {
          return tell(AuditLog.over(database.address().dataSource()).verify());
        }
      } catch (DatabaseUnavailableException no) {
        return Refusals.print(err, no.getMessage(), no.remedy());
      }
    }

    private int tell(Verification verification) {
      PrintWriter out = spec.commandLine().getOut();
      return switch (verification) {
        case Verification.Intact intact -> {
          out.printf(
              Locale.UK,
              "The audit log is intact: %,d lines, last hash %s%n",
              intact.count(),
              intact.lastHash());
          yield ExitCode.DONE;
        }
        case Verification.Broken broken ->
            Refusals.print(
                spec.commandLine().getErr(),
                "The audit log is broken at line " + broken.number() + ": " + broken.why(),
                "Compare with the last backup before it: permed restore FILE --data OTHER");
      };
    }
  }
}
