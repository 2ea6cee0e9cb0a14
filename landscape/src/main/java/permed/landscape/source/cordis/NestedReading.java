package permed.landscape.source.cordis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import permed.kernel.time.PartialDate;
import permed.landscape.source.DeliveryReader.DumpDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.record.DeliveredFile;
import permed.landscape.source.record.JsonRecords;
import permed.landscape.source.record.RecordReading;

/**
 * Reads an extract of CORDIS in which each project holds its partners and its fields of science: a
 * list of projects, or an object with a list named projects.
 *
 * <p>The parts of a project become the rows the archive would have had, so that one interpreter
 * reads both layouts.
 */
final class NestedReading {

  private static final JsonRecords.Shape SHAPE =
      new JsonRecords.Shape(Set.of("projects"), Set.of(), false);
  private static final int LOOKED_AT = 1 << 12;
  private static final Pattern DATE =
      Pattern.compile("\"cordisDataDate\"\\s*:\\s*\"([0-9-]{4,10})\"");

  private final PartialDate dumpDate;
  private final ReadingSink sink;

  NestedReading(PartialDate dumpDate, ReadingSink sink) {
    this.dumpDate = dumpDate;
    this.sink = sink;
  }

  ReadingOutcome read(DeliveredFile file) throws IOException {
    try (JsonRecords records = JsonRecords.open(file, SHAPE, sink)) {
      NestedProjects projects = new NestedProjects(new CordisInterpreter(dumpDate));
      return new ReadingOutcome.Complete(
          List.of(new RecordReading(records, sink).readAll(projects)));
    }
  }

  /** The date of the dump the extract was made from, where it says so at its beginning. */
  static Optional<DumpDate> dateInside(DeliveredFile file) throws IOException {
    try (InputStream bytes = file.open()) {
      String beginning = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
      Matcher date = DATE.matcher(beginning);
      return date.find()
          ? PartialDate.parse(date.group(1)).map(day -> new DumpDate(day, "cordisDataDate"))
          : Optional.empty();
    }
  }
}
