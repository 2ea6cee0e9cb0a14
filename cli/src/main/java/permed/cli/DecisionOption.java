package permed.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import permed.landscape.delivery.ActOutcome;
import permed.landscape.delivery.ArchivedDelivery;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which delivery something is decided about, by whom and why. */
final class DecisionOption {

  @Parameters(
      index = "0",
      paramLabel = "SHA256",
      description = "The delivery, by as many of its first characters as tell it from all others.")
  private String sha256 = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "WORDS",
      description = "Why; it stays beside the delivery.")
  String reason = "";

  @Option(
      names = "--by",
      paramLabel = "OFFICE",
      defaultValue = "operator",
      description =
          "The organisation or office that decides, not a person (default: ${DEFAULT-VALUE}).")
  String by = "";

  @Mixin private final DataOption data = new DataOption();

  LocalDate day() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  DeliveryArchive archive() {
    return new DeliveryArchive(data.directory);
  }

  Path directory() {
    return data.directory;
  }

  /** Finds the delivery, decides, and tells what came of it. */
  int decide(
      PrintWriter err, String done, BiFunction<DeliveryArchive, Delivery, ActOutcome> decision) {
    DeliveryArchive archive = archive();
    List<Delivery> meant =
        archive.all().stream()
            .map(ArchivedDelivery::delivery)
            .filter(one -> !sha256.isEmpty() && one.sha256().startsWith(sha256))
            .toList();
    if (meant.size() != 1) {
      return Refusals.print(
          err,
          meant.isEmpty()
              ? "No delivery begins with " + sha256 + "."
              : meant.size() + " deliveries begin with " + sha256 + ".",
          "Take its first column from permed deliveries.");
    }
    String name = meant.getFirst().fileName();
    return switch (decision.apply(archive, meant.getFirst())) {
      case ActOutcome.Done written -> {
        err.println(name + ": " + done + ", from the next build on (permed snapshot)");
        yield ExitCode.DONE;
      }
      case ActOutcome.Unchanged unchanged -> {
        err.println(name + ": it was so already, nothing changed");
        yield ExitCode.DONE;
      }
      case ActOutcome.NotArchived gone ->
          Refusals.print(err, name + " is not archived.", "Import it again.");
      case ActOutcome.Refused refused -> {
        Refusals.print(err, name, refused.reason());
        yield ExitCode.REFUSED;
      }
    };
  }
}
