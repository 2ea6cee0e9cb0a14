package permed.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import permed.landscape.delivery.ArchivedDelivery;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryAct.Withdrawal;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What was delivered, and what counts of it. */
@Command(
    name = "deliveries",
    description = "List what was delivered, by the date of the data, and whether it counts.",
    subcommands = {
      DeliveriesWithdrawCommand.class,
      DeliveriesReinstateCommand.class,
      DeliveriesRereadCommand.class
    })
final class DeliveriesCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("delivery"),
          Column.text("source"),
          Column.text("file"),
          Column.text("data_of"),
          Column.text("extent"),
          Column.text("delivered_by"),
          Column.text("not_public"),
          Column.text("mapping"),
          Column.text("state"));

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Override
  public Integer call() throws Exception {
    List<ArchivedDelivery> all = new DeliveryArchive(data.directory).all();
    output.print(Table.of(COLUMNS, Map.of(), all.stream().map(DeliveriesCommand::cells).toList()));
    return ExitCode.DONE;
  }

  private static List<Object> cells(ArchivedDelivery archived) {
    Delivery delivery = archived.delivery();
    return List.of(
        delivery.sha256(),
        delivery.source(),
        delivery.fileName(),
        delivery.dumpDate().toString(),
        delivery.terms().extent().name().toLowerCase(Locale.ROOT),
        delivery.terms().by() == null ? "" : delivery.terms().by().name(),
        delivery.terms().visibility().isAllPublic()
            ? ""
            : delivery.terms().visibility().fields().toString(),
        delivery.mapping() == null ? "" : delivery.mapping(),
        archived.withdrawal().map(DeliveriesCommand::words).orElse("counts"));
  }

  private static String words(Withdrawal withdrawal) {
    return "withdrawn on "
        + withdrawal.day()
        + " by "
        + withdrawal.by()
        + ": "
        + withdrawal.reason();
  }
}
