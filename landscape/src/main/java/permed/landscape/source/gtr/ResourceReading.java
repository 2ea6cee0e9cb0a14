package permed.landscape.source.gtr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.gtr.finding.UnknownResource;
import permed.landscape.source.record.DeliveredFile;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.JsonRecords;
import permed.landscape.source.record.RawRecord;
import permed.landscape.source.record.RecordReading;
import permed.landscape.source.record.Records;

/** Reads a file of the interface twice: for what projects point to, then for the projects. */
final class ResourceReading {

  private static final JsonRecords.Shape SHAPE =
      new JsonRecords.Shape(Set.of("project", "organisation", "person", "fund"), Set.of(), true);

  private final DeliveredFile file;
  private final PartialDate dumpDate;
  private final ReadingSink sink;
  private final Directory directory = new Directory();
  private final Map<Resource, Long> counts = new EnumMap<>(Resource.class);
  private long unknown;

  ResourceReading(DeliveredFile file, PartialDate dumpDate, ReadingSink sink) {
    this.file = file;
    this.dumpDate = dumpDate;
    this.sink = sink;
  }

  List<RowCount> read() throws IOException {
    try (Records records = JsonRecords.open(file, SHAPE, sink)) {
      for (RawRecord record = records.next(); record != null; record = records.next()) {
        take(record);
      }
    }
    List<RowCount> all = new ArrayList<>();
    try (Records records = new Projects(JsonRecords.open(file, SHAPE, sink))) {
      all.add(
          new RecordReading(records, sink).readAll(new ProjectInterpreter(directory, dumpDate)));
    }
    counts.forEach((kind, count) -> all.add(new RowCount(nameOf(kind.path()), count, count, 0)));
    if (unknown > 0) {
      all.add(new RowCount(nameOf("other resources"), unknown, 0, unknown));
    }
    return all;
  }

  private void take(RawRecord record) {
    Optional<Resource> kind = Resource.of(record.content());
    if (kind.isEmpty()) {
      unknown++;
      SourcePointer where = SourcePointer.of(file.name(), record.line()).withField("href");
      String seen = record.content().path("href").asString("empty");
      sink.rejected(
          new RejectedRow(new UnknownResource(where, Fields.shortened(seen)), record.verbatim()));
    } else if (kind.get() != Resource.PROJECT) {
      counts.merge(kind.get(), 1L, Long::sum);
      directory.add(kind.get(), record.content());
    }
  }

  private String nameOf(String kind) {
    return file.name() + ", " + kind;
  }

  /** The projects among the records. */
  private record Projects(Records all) implements Records {

    @Override
    public String file() {
      return all.file() + ", " + Resource.PROJECT.path();
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
      RawRecord record = all.next();
      while (record != null && !isProject(record)) {
        record = all.next();
      }
      return record;
    }

    @Override
    public void close() throws IOException {
      all.close();
    }

    private static boolean isProject(RawRecord record) {
      return Resource.of(record.content()).filter(Resource.PROJECT::equals).isPresent();
    }
  }
}
