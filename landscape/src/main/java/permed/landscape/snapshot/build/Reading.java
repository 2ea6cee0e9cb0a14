package permed.landscape.snapshot.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import permed.kernel.finding.Finding;
import permed.landscape.delivery.DeliveredBy;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.Disclosure;
import permed.landscape.delivery.Visibility;
import permed.landscape.grant.Project;
import permed.landscape.link.project.Ruling;
import permed.landscape.snapshot.build.BuildOutcome.UnreadableDelivery;
import permed.landscape.snapshot.build.BuildProgress.Phase;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;

/** The first half of a build: every delivery is read once, the newest first. */
final class Reading {

  /** Of deliveries with the same date the one imported last is the newer. */
  private static final Comparator<Delivery> NEWEST_FIRST =
      Comparator.<Delivery>comparingLong(delivery -> delivery.dumpDate().latest().toEpochDay())
          .thenComparingLong(Delivery::sequence)
          .reversed();

  private final BuildInput input;
  private final List<Ruling> rulings;
  private final List<Delivery> deliveries;
  private final Succession succession;
  private final Visibility circle;
  private final Path work;
  private final BuildProgress progress;
  private final long totalBytes;
  private long bytesOfFormer;

  /**
   * @param circle who will see the snapshot
   */
  Reading(
      BuildInput input,
      List<Ruling> rulings,
      Visibility circle,
      Path work,
      BuildProgress progress) {
    this.input = input;
    this.circle = circle;
    this.rulings = rulings;
    this.deliveries = input.deliveries().stream().distinct().sorted(NEWEST_FIRST).toList();
    this.succession = Succession.of(deliveries);
    this.work = work;
    this.progress = progress;
    this.totalBytes = deliveries.stream().mapToLong(Delivery::bytes).sum();
  }

  /** Reads everything, or up to the delivery that cannot be read. */
  Outcome read(Tables tables, Spool spool) {
    List<List<RowCount>> counts = new ArrayList<>();
    Gathering gathering = new Gathering(hasSeveralSources(), rulings);
    try (Defects defects = new Defects(tables);
        Intake intake = new Intake(spool, tables, gathering, succession);
        Conveyor<Received> conveyor =
            new Conveyor<>(
                "snapshot-intake",
                received -> intake.add(received.project, received.delivery, received.rank))) {
      for (int rank = 0; rank < deliveries.size(); rank++) {
        Delivery delivery = deliveries.get(rank);
        ReadingOutcome outcome = read(delivery, new Receiver(delivery, rank, conveyor, defects));
        switch (outcome) {
          case ReadingOutcome.Unreadable unreadable -> {
            return new Outcome.Unreadable(new UnreadableDelivery(delivery, unreadable.reason()));
          }
          case ReadingOutcome.Complete complete -> counts.add(complete.counts());
        }
        defects.endDelivery(delivery.sha256());
        bytesOfFormer += delivery.bytes();
      }
      conveyor.finish();
      writeDeliveries(tables);
      List<Manifest.Input> inputs = inputs(counts, intake);
      List<Intake.Kept> kept = intake.finish();
      progress.report(Phase.LINK, 0, 1);
      Gathering.Gathered gathered = gathering.finish(kept, one -> one.read(spool));
      progress.report(Phase.LINK, 1, 1);
      return new Outcome.Complete(inputs, kept, gathered, defects.counts());
    }
  }

  /** Newest first; the rank of a delivery is its position. */
  List<Delivery> deliveries() {
    return deliveries;
  }

  private ReadingOutcome read(Delivery delivery, ReadingSink sink) {
    progress.report(Phase.READ, bytesOfFormer, totalBytes);
    try {
      Path workspace = Files.createTempDirectory(work, "read-");
      return input
          .content()
          .reader(delivery)
          .read(input.content().file(delivery), delivery.dumpDate(), workspace, sink);
    } catch (IOException e) {
      throw new UncheckedIOException(work.toString(), e);
    }
  }

  private boolean hasSeveralSources() {
    return deliveries.stream().map(Delivery::source).distinct().count() > 1;
  }

  private void writeDeliveries(Tables tables) {
    try (Rows rows = tables.append(Table.DELIVERY)) {
      for (int rank = 0; rank < deliveries.size(); rank++) {
        Delivery delivery = deliveries.get(rank);
        DeliveredBy by = delivery.terms().by();
        rows.begin()
            .text(delivery.sha256())
            .text(delivery.source())
            .text(delivery.fileName())
            .number(delivery.bytes())
            .date(delivery.dumpDate())
            .text(delivery.dateBasis())
            .text(delivery.licence())
            .text(delivery.attribution())
            .text(delivery.terms().extent().name().toLowerCase(Locale.ROOT))
            .text(by == null ? null : by.name())
            .text(delivery.mapping())
            .number(rank)
            .number(succession.lackedBy(rank).map(Integer::longValue).orElse(null))
            .end();
      }
    }
  }

  private List<Manifest.Input> inputs(List<List<RowCount>> counts, Intake intake) {
    List<Manifest.Input> inputs = new ArrayList<>();
    for (int rank = 0; rank < deliveries.size(); rank++) {
      Delivery delivery = deliveries.get(rank);
      Intake.Counts became = intake.counts(delivery);
      DeliveredBy by = delivery.terms().by();
      inputs.add(
          new Manifest.Input(
              delivery.sha256(),
              delivery.source(),
              delivery.fileName(),
              delivery.bytes(),
              delivery.dumpDate().toString(),
              delivery.dateBasis(),
              delivery.licence(),
              delivery.attribution(),
              counts.get(rank),
              became.current(),
              became.superseded(),
              new Manifest.Said(
                  delivery.terms().extent(),
                  by == null ? null : by.name(),
                  delivery.mapping(),
                  became.gone())));
    }
    return inputs;
  }

  /** What came of the reading. */
  sealed interface Outcome {

    /**
     * @param kept the newest record of each project, by id
     */
    record Complete(
        List<Manifest.Input> inputs,
        List<Intake.Kept> kept,
        Gathering.Gathered gathered,
        SortedMap<String, Long> findings)
        implements Outcome {}

    record Unreadable(UnreadableDelivery delivery) implements Outcome {}
  }

  private record Received(Project project, Delivery delivery, int rank) {}

  /** Sends what a reader finds where it belongs. */
  private final class Receiver implements ReadingSink {

    private final Delivery delivery;
    private final int rank;
    private final Conveyor<Received> projects;
    private final Defects defects;
    private final Disclosure disclosure;

    Receiver(Delivery delivery, int rank, Conveyor<Received> projects, Defects defects) {
      this.delivery = delivery;
      this.rank = rank;
      this.projects = projects;
      this.defects = defects;
      this.disclosure = new Disclosure(delivery.terms().visibility(), circle);
    }

    @Override
    public void project(Project project) {
      projects.send(new Received(disclosure.of(project), delivery, rank));
    }

    @Override
    public void rejected(RejectedRow row) {
      defects.add(delivery.sha256(), disclosure.of(row));
    }

    @Override
    public void finding(Finding finding) {
      defects.add(delivery.sha256(), disclosure.of(finding));
    }

    @Override
    public void progress(long bytesRead, long total) {
      if (total > 0) {
        double part = Math.min(1.0, (double) bytesRead / total);
        progress.report(Phase.READ, bytesOfFormer + (long) (part * delivery.bytes()), totalBytes);
      }
    }
  }
}
