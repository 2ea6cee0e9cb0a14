package permed.landscape.source.openaire;

import java.io.IOException;
import java.util.Set;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.record.DeliveredFile;
import permed.landscape.source.record.JsonRecords;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.RecordReader;
import permed.landscape.source.record.Records;
import permed.landscape.source.record.XmlRecords;

/**
 * Reads projects of the OpenAIRE Graph, plain or gzipped: XML as its search interface answers, or
 * JSON as its dumps ({@code project} files, one object a line) and its newer interface write.
 *
 * <p>A record is known by its funder's short name and its grant number, {@code openaire:EC/731366}:
 * the graph's own ids are made anew by each of these forms.
 */
public final class OpenAireReader extends RecordReader {

  static final String SOURCE = "openaire";

  private static final SourceProfile PROFILE =
      new SourceProfile(
          SOURCE, "OpenAIRE Graph – projects", "CC-BY-4.0", "Source: OpenAIRE Graph, CC BY 4.0");
  private static final XmlRecords.Shape XML = new XmlRecords.Shape(Set.of("project"), "", Set.of());
  private static final JsonRecords.Shape JSON =
      new JsonRecords.Shape(Set.of("results"), Set.of(), true);

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  protected Records open(DeliveredFile file, ReadingSink sink) throws IOException {
    return switch (file.kind()) {
      case XML -> XmlRecords.open(file, XML, sink);
      case JSON -> JsonRecords.open(file, JSON, sink);
      case ZIP, TEXT -> throw notOurs(file, "XML or JSON");
    };
  }

  @Override
  protected RecordInterpreter interpreter(DeliveredFile file, PartialDate dumpDate) {
    return new GraphProjects(dumpDate);
  }
}
