package permed.cli;

import java.util.concurrent.Callable;
import permed.landscape.delivery.DeliveryAct.Reinstatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lets a withdrawn delivery count again. */
@Command(
    name = "reinstate",
    description = {"Let a withdrawn delivery count again."})
final class DeliveriesReinstateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DecisionOption about = new DecisionOption();

  @Override
  public Integer call() {
    return about.decide(
        spec.commandLine().getErr(),
        "counts again",
        (archive, delivery) ->
            archive.reinstate(
                delivery.sha256(), new Reinstatement(about.day(), about.by, about.reason)));
  }
}
