package permed.landscape.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.finding.NoDumpDate;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.DeliveryReader.DumpDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.SourceProfile;

/** One import that has its turn: copy, look whether it is there, read it whole, settle it. */
final class Intake {

  /** To read with when no date is known: a file that cannot be read at all is told first. */
  private static final PartialDate NO_DATE = PartialDate.of(1);

  private final DeliveryArchive archive;
  private final ArchiveFolder folder;
  private final Path workplace;
  private final ImportProgress progress;

  Intake(DeliveryArchive archive, ArchiveFolder folder, Path workplace, ImportProgress progress) {
    this.archive = archive;
    this.folder = folder;
    this.workplace = workplace;
    this.progress = progress;
  }

  ImportOutcome take(Path file, DeliveryReader reader, ImportOptions options) throws IOException {
    String name = options.fileName() == null ? file.getFileName().toString() : options.fileName();
    HashedCopy copy = HashedCopy.make(file, workplace.resolve("delivery"), progress);
    Optional<Delivery> same = archive.find(copy.sha256()).map(ArchivedDelivery::delivery);
    if (same.isPresent()) {
      return new ImportOutcome.AlreadyArchived(same.get());
    }
    Optional<DumpDate> date = DumpDates.find(options, name, copy.path(), reader);
    ReportSink sink = new ReportSink(progress);
    PartialDate dumpDate = date.map(DumpDate::date).orElse(NO_DATE);
    Path scratch = Files.createDirectory(workplace.resolve("scratch"));
    return switch (reader.read(copy.path(), dumpDate, scratch, sink)) {
      case ReadingOutcome.Unreadable unreadable -> new ImportOutcome.Refused(unreadable.reason());
      case ReadingOutcome.Complete complete -> {
        if (date.isEmpty()) {
          yield new ImportOutcome.Refused(new NoDumpDate(SourcePointer.of(name), name));
        }
        List<RowCount> counts = complete.counts();
        Delivery delivery =
            delivery(copy, name, reader.profile(), date.get(), counts)
                .with(options.terms(), archive.keepRules(reader));
        yield settle(delivery, sink.report(counts), copy);
      }
    };
  }

  private ImportOutcome settle(Delivery delivery, ImportReport report, HashedCopy copy)
      throws IOException {
    progress.at(ImportProgress.Step.ARCHIVING, 0, copy.bytes());
    folder.settle(copy.path(), archive.file(delivery));
    Path record = workplace.resolve("record");
    Files.write(record, DeliveryRecord.of(delivery, report).toJson());
    folder.settle(record, folder.record(delivery.sha256()));
    progress.at(ImportProgress.Step.ARCHIVING, copy.bytes(), copy.bytes());
    return new ImportOutcome.Imported(delivery, report);
  }

  private Delivery delivery(
      HashedCopy copy, String name, SourceProfile profile, DumpDate date, List<RowCount> counts) {
    long last = archive.all().stream().mapToLong(one -> one.delivery().sequence()).max().orElse(0);
    return new Delivery(
        copy.sha256(),
        profile.id(),
        name,
        copy.bytes(),
        date.date(),
        date.basis(),
        profile.licence(),
        profile.attribution(),
        last + 1,
        counts);
  }
}
