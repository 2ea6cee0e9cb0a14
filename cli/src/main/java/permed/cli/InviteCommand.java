package permed.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import permed.platform.PermedPlatform;
import permed.platform.database.DatabaseUnavailableException;
import permed.platform.database.EmbeddedPostgres;
import permed.platform.people.EmailAddress;
import permed.platform.secretariat.FirstOfficer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets the first officer of the secretariat into an installation nobody can enter yet. */
@Command(
    name = "invite",
    description = {
      "Invite the first officer of the secretariat: print a link with which to set a password.",
      "Sets up the secretariat if there is none. Everyone else is invited by officers on the desk."
    })
final class InviteCommand implements Callable<Integer> {

  private static final int USUAL_PORT = 8080;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--name", required = true, paramLabel = "NAME", description = "Full name.")
  private String name = "";

  @Option(
      names = "--email",
      required = true,
      paramLabel = "ADDRESS",
      description = "Address the officer signs in with.")
  private String email = "";

  @Override
  public Integer call() throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    Optional<EmailAddress> address = EmailAddress.parse(email);
    if (address.isEmpty() || name.isBlank()) {
      return Refusals.print(
          err,
          "The name or the address cannot be used: " + name + " <" + email + ">",
          "Give both: --name \"First Officer\" --email officer@example.org");
    }
    Files.createDirectories(data.directory);
    try (ConfigurableApplicationContext platform =
        PermedPlatform.run(data.directory, USUAL_PORT, settings())) {
      return tell(platform.getBean(FirstOfficer.class).invite(name, address.get()));
    } catch (RuntimeException failed) {
      DatabaseUnavailableException no =
          DatabaseUnavailableException.find(failed).orElseThrow(() -> failed);
      return Refusals.print(err, no.getMessage(), no.remedy());
    }
  }

  private int tell(FirstOfficer.Outcome outcome) {
    return switch (outcome) {
      case FirstOfficer.Outcome.Invited it -> {
        spec.commandLine().getOut().println("Open this link once to set a password:");
        spec.commandLine().getOut().println(it.link());
        yield ExitCode.DONE;
      }
      case FirstOfficer.Outcome.OthersAreIn it ->
          Refusals.print(
              spec.commandLine().getErr(),
              "The secretariat has officers already: " + it.officers() + ".",
              "Ask one of them to invite the person on the desk.");
    };
  }

  /** On any free port, over the database a running platform has open, if one does. */
  private String[] settings() {
    List<String> settings = new ArrayList<>(List.of("--server.port=0", "--permed.jobs=false"));
    if (OperatorsDatabase.find().isEmpty()) {
      EmbeddedPostgres.findRunning(data.directory)
          .ifPresent(
              database -> {
                settings.add("--permed.database.url=" + database.url());
                settings.add("--permed.database.user=" + database.user());
                settings.add("--permed.database.password=" + database.password());
              });
    }
    return settings.toArray(String[]::new);
  }
}
