package permed.landscape.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.finding.FileNotReadable;
import permed.landscape.delivery.finding.NoDumpDate;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.DeliveryReader.DumpDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;

/**
 * What an import of a file would say of it, without archiving it.
 *
 * @param date of the data, and how it is known
 * @param report with as many examples of each finding as were asked for
 */
public record Inspection(
    String sha256, String fileName, long bytes, DumpDate date, ImportReport report) {

  private static final PartialDate NO_DATE = PartialDate.of(1);

  /** How it ended. */
  public sealed interface Outcome {

    record Read(Inspection inspection) implements Outcome {}

    /** An import would be refused, too. */
    record Refused(Finding reason) implements Outcome {}
  }

  /** The date an import would take. */
  public static Optional<DumpDate> dateOf(Path file, DeliveryReader reader, ImportOptions options)
      throws IOException {
    return Files.isRegularFile(file)
        ? DumpDates.find(options, nameOf(file, options), file, reader)
        : Optional.empty();
  }

  /**
   * Reads a whole file.
   *
   * @param workspace an empty directory; empty again afterwards
   * @param examples how many of each finding the report holds
   * @param beside sees everything that is read
   */
  public static Outcome of(
      Path file,
      DeliveryReader reader,
      ImportOptions options,
      Path workspace,
      int examples,
      ReadingSink beside,
      ImportProgress progress) {
    String name = nameOf(file, options);
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return new Outcome.Refused(new FileNotReadable(SourcePointer.of(name), name));
    }
    try {
      String sha256 = HashedCopy.hash(file, progress);
      Optional<DumpDate> date = DumpDates.find(options, name, file, reader);
      ReportSink sink = new ReportSink(progress, examples, beside);
      PartialDate dumpDate = date.map(DumpDate::date).orElse(NO_DATE);
      return switch (reader.read(file, dumpDate, workspace, sink)) {
        case ReadingOutcome.Unreadable unreadable -> new Outcome.Refused(unreadable.reason());
        case ReadingOutcome.Complete complete -> {
          if (date.isEmpty()) {
            yield new Outcome.Refused(new NoDumpDate(SourcePointer.of(name), name));
          }
          ImportReport report = sink.report(complete.counts());
          yield new Outcome.Read(
              new Inspection(sha256, name, Files.size(file), date.get(), report));
        }
      };
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  private static String nameOf(Path file, ImportOptions options) {
    return options.fileName() == null ? String.valueOf(file.getFileName()) : options.fileName();
  }
}
