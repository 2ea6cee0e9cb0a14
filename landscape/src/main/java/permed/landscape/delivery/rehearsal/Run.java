package permed.landscape.delivery.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.delivery.ImportProgress.Step;
import permed.landscape.delivery.Inspection;
import permed.landscape.delivery.rehearsal.RehearsalOutcome.Incomparable;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.DeliveryReader.DumpDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.Sources;

/** One rehearsal: the newer deliveries of the source, the file, the older ones. */
final class Run {

  private static final int EXAMPLES = 100;
  private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
  private static final Set<Side> NEITHER = EnumSet.noneOf(Side.class);
  private static final Set<Side> AFTER = EnumSet.of(Side.AFTER);

  private final DeliveryArchive archive;
  private final Sources sources;
  private final Ground ground;
  private final Path scratch;
  private final ImportProgress progress;
  private long compared;

  Run(
      DeliveryArchive archive,
      Sources sources,
      Ground ground,
      Path scratch,
      ImportProgress progress) {
    this.archive = archive;
    this.sources = sources;
    this.ground = ground;
    this.scratch = scratch;
    this.progress = progress;
  }

  RehearsalOutcome rehearse(
      Path file, DeliveryReader reader, ImportOptions options, GuardLimits limits)
      throws IOException {
    List<Delivery> against = deliveriesOf(reader.profile().id());
    LocalDate day = day(file, reader, options);
    List<Delivery> newer =
        against.stream().filter(one -> one.dumpDate().latest().isAfter(day)).toList();
    List<Delivery> older = against.subList(newer.size(), against.size());
    Optional<Incomparable> unreadable = readAll(newer, against);
    if (unreadable.isPresent()) {
      return unreadable.get();
    }
    FileSink sink = new FileSink(ground.of(AFTER));
    return switch (Inspection.of(file, reader, options, scratch, EXAMPLES, sink, progress)) {
      case Inspection.Outcome.Refused refused -> new RehearsalOutcome.Refused(refused.reason());
      case Inspection.Outcome.Read read -> {
        ground.end(options.terms().extent(), AFTER);
        yield compared(read.inspection(), sink, options, limits, older, against);
      }
    };
  }

  /** Looks at the file alone. */
  CheckOutcome check(Path file, DeliveryReader reader, ImportOptions options, GuardLimits limits) {
    FileSink sink = new FileSink(ground.of(NEITHER));
    return switch (Inspection.of(file, reader, options, scratch, EXAMPLES, sink, progress)) {
      case Inspection.Outcome.Refused refused -> new CheckOutcome.Refused(refused.reason());
      case Inspection.Outcome.Read read -> {
        Guards guards = new Guards(read.inspection(), options.terms(), limits);
        String sha256 = read.inspection().sha256();
        guards.againstArchive(archive.find(sha256), deliveriesOf(reader.profile().id()));
        guards.ofTheFile(sink.totalRows());
        yield new CheckOutcome.Checked(guards.found());
      }
    };
  }

  private RehearsalOutcome compared(
      Inspection inspection,
      FileSink sink,
      ImportOptions options,
      GuardLimits limits,
      List<Delivery> older,
      List<Delivery> against) {
    Optional<Incomparable> unreadable = readAll(older, against);
    if (unreadable.isPresent()) {
      return unreadable.get();
    }
    Comparison comparison = ground.compare(against);
    Guards guards = new Guards(inspection, options.terms(), limits);
    guards.againstArchive(archive.find(inspection.sha256()), against);
    guards.againstWhatStands(comparison.counts(), ground.sums());
    guards.ofTheFile(sink.totalRows());
    return new RehearsalOutcome.Rehearsed(
        new Rehearsal(inspection, sink.rejected(), comparison, guards.found()));
  }

  private List<Delivery> deliveriesOf(String source) {
    return archive.list().reversed().stream().filter(one -> one.source().equals(source)).toList();
  }

  /** Of deliveries of one date the file is the newest; without a date it will be refused. */
  private static LocalDate day(Path file, DeliveryReader reader, ImportOptions options)
      throws IOException {
    return Inspection.dateOf(file, reader, options)
        .map(DumpDate::date)
        .map(date -> date.latest())
        .orElse(LocalDate.MAX);
  }

  /** Reads deliveries until nothing older can matter. */
  private Optional<Incomparable> readAll(List<Delivery> deliveries, List<Delivery> against) {
    long total = against.stream().mapToLong(Delivery::bytes).sum();
    for (Delivery delivery : deliveries) {
      if (ground.isSettled()) {
        return Optional.empty();
      }
      progress.at(Step.COMPARING, compared, total);
      ReadingOutcome outcome =
          archive
              .reader(delivery, sources)
              .read(archive.file(delivery), delivery.dumpDate(), scratch, ground.of(BOTH));
      if (outcome instanceof ReadingOutcome.Unreadable unreadable) {
        return Optional.of(new Incomparable(delivery, unreadable.reason()));
      }
      ground.end(delivery.terms().extent(), BOTH);
      compared += delivery.bytes();
      progress.at(Step.COMPARING, compared, total);
    }
    return Optional.empty();
  }
}
