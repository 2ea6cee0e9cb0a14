package permed.cli;

import java.util.concurrent.Callable;
import permed.landscape.delivery.DeliveryAct.Withdrawal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes a delivery back; the one before it has the last word again. */
@Command(
    name = "withdraw",
    description = {
      "Take a delivery back: it stays in the archive and counts no longer.",
      "At the next build the delivery before it has the last word again."
    })
final class DeliveriesWithdrawCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DecisionOption about = new DecisionOption();

  @Override
  public Integer call() {
    return about.decide(
        spec.commandLine().getErr(),
        "counts no longer",
        (archive, delivery) ->
            archive.withdraw(
                delivery.sha256(), new Withdrawal(about.day(), about.by, about.reason)));
  }
}
