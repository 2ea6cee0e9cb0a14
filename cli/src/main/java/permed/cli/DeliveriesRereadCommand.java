package permed.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.delivery.ActOutcome;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryAct.Rereading;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.finding.MappingVersionMissing;
import permed.landscape.source.mapping.registry.MappingRegistry;
import permed.landscape.source.mapping.registry.OwnMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Has an old delivery read with another version of its mapping. */
@Command(
    name = "reread",
    description = {
      "Read a delivery with another version of its mapping from the next build on.",
      "A mapping that changes does not change by itself how earlier deliveries are read."
    })
final class DeliveriesRereadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--mapping",
      paramLabel = "VERSION",
      description = "The version (default: the one new deliveries are read with).")
  private @Nullable String version;

  @Mixin private final DecisionOption about = new DecisionOption();

  @Override
  public Integer call() {
    return about.decide(
        spec.commandLine().getErr(), "is read with the other version", this::reread);
  }

  private ActOutcome reread(DeliveryArchive archive, Delivery delivery) {
    Optional<String> wanted =
        version != null
            ? Optional.of(version)
            : new MappingRegistry(about.directory())
                .find(delivery.source())
                .map(OwnMapping::version);
    if (wanted.isEmpty()) {
      return new ActOutcome.Refused(
          new MappingVersionMissing(SourcePointer.of(delivery.fileName()), delivery.source()));
    }
    return archive.readWith(
        delivery.sha256(), new Rereading(about.day(), about.by, about.reason, wanted.get()));
  }
}
